# What a PDF and a workbook say beside the words of report.ftl.

report-format-pdf = Documento para archivar e imprimir (PDF)
report-section-facts = Quién revisó qué
# A sheet of notes: at most 31 characters, none of [ ] : * ? / \
report-sheet-about = Acerca de
# $count (number): further reads without a full answer
report-more-unread = { $count ->
        [one] Y una más; se detalla más adelante.
       *[other] Y { $count } más; se detallan más adelante.
    }
# Heads the numbers, shares and ages that a probe found
report-facts = Qué más se encontró
report-servers = Servidores:
