# What a PDF and a workbook say beside the words of report.ftl.

report-format-pdf = Document à archiver et à imprimer (PDF)
report-section-facts = Qui a examiné quoi
# A sheet of notes: at most 31 characters, none of [ ] : * ? / \
report-sheet-about = À propos
# $count (number): further reads without a full answer
report-more-unread = { $count ->
        [one] Et une autre, détaillée plus loin.
       *[other] Et { $count } autres, détaillées plus loin.
    }
# Heads the numbers, shares and ages that a probe found
report-facts = Autres constats
report-servers = Serveurs :
