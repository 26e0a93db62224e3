# What a PDF and a workbook say beside the words of report.ftl.

report-format-pdf = Document to file and print (PDF)
report-section-facts = Who reviewed what
# A sheet of notes: at most 31 characters, none of [ ] : * ? / \
report-sheet-about = About
# $count (number): further reads without a full answer
report-more-unread = { $count ->
        [one] And one more; see below.
       *[other] And { $count } more; see below.
    }
# Heads the numbers, shares and ages that a probe found
report-facts = What else was found
report-servers = Servers:
