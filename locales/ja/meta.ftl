# 言語そのものについて: 言語名、文字の方向、数字。

locale-name = 日本語
# ltr または rtl
locale-direction = ltr
# Fluent の外で数値を書式化するときに使う Unicode の番号体系
locale-numbering = latn
locale-percent = { $percent }%
