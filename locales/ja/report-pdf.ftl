# What a PDF and a workbook say beside the words of report.ftl.

report-format-pdf = 保管・印刷用の文書 (PDF)
report-section-facts = 審査の対象と実施者
# A sheet of notes: at most 31 characters, none of [ ] : * ? / \
report-sheet-about = 説明
# $count (number): further reads without a full answer
report-more-unread = ほか { $count } 件。詳細は後のページをご覧ください。
# Heads the numbers, shares and ages that a probe found
report-facts = そのほかにわかったこと
report-servers = サーバー:
