# What a PDF and a workbook say beside the words of report.ftl.

report-format-pdf = Document om te bewaren en af te drukken (PDF)
report-section-facts = Wie wat heeft beoordeeld
# A sheet of notes: at most 31 characters, none of [ ] : * ? / \
report-sheet-about = Over
# $count (number): further reads without a full answer
report-more-unread = { $count ->
        [one] En nog één; zie verderop.
       *[other] En nog { $count }; zie verderop.
    }
# Heads the numbers, shares and ages that a probe found
report-facts = Wat verder is gevonden
report-servers = Servers:
