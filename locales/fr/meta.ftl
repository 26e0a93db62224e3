# La langue elle-même : son propre nom, le sens de son écriture, ses chiffres.

locale-name = Français
# ltr or rtl
locale-direction = ltr
# the Unicode numbering system, for whoever formats numbers outside Fluent
locale-numbering = latn
locale-percent = { $percent } %
