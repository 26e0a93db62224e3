# The language itself: its own name, the direction of its script, its digits.

locale-name = English
# ltr or rtl
locale-direction = ltr
# the Unicode numbering system, for whoever formats numbers outside Fluent
locale-numbering = latn
locale-percent = { $percent }%
