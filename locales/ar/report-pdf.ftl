# What a PDF and a workbook say beside the words of report.ftl.

report-format-pdf = مستند للحفظ والطباعة (PDF)
report-section-facts = من راجع ماذا
# A sheet of notes: at most 31 characters, none of [ ] : * ? / \
report-sheet-about = ملاحظات
# $count (number): further reads without a full answer
report-more-unread = { $count ->
        [zero] لا شيء غير ذلك.
        [one] وقراءة أخرى، تفصيلها فيما بعد.
        [two] وقراءتان أخريان، تفصيلهما فيما بعد.
        [few] و{ $count } قراءات أخرى، تفصيلها فيما بعد.
        [many] و{ $count } قراءة أخرى، تفصيلها فيما بعد.
       *[other] و{ $count } قراءة أخرى، تفصيلها فيما بعد.
    }
# Heads the numbers, shares and ages that a probe found
report-facts = ما وُجد غير ذلك
report-servers = الخوادم:
