# What a PDF and a workbook say beside the words of report.ftl.

report-format-pdf = Dokument zum Ablegen und Drucken (PDF)
report-section-facts = Wer was geprüft hat
# A sheet of notes: at most 31 characters, none of [ ] : * ? / \
report-sheet-about = Hinweise
# $count (number): further reads without a full answer
report-more-unread = { $count ->
        [one] Und ein weiterer; siehe unten.
       *[other] Und { $count } weitere; siehe unten.
    }
# Heads the numbers, shares and ages that a probe found
report-facts = Was sonst gefunden wurde
report-servers = Server:
