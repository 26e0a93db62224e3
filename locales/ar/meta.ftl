# اللغة نفسها: اسمها واتجاه كتابتها وأرقامها.

locale-name = العربية
# ltr أو rtl
locale-direction = rtl
# نظام الأرقام في يونيكود لمن ينسّق الأرقام خارج Fluent
locale-numbering = latn
# علامتا الاتجاه تُبقيان النسبة وحدة واحدة من اليسار إلى اليمين
locale-percent = { "\u200E" }{ $percent }%{ "\u200E" }
