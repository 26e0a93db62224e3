# Die Sprache selbst: ihr eigener Name, die Schreibrichtung, die Ziffern.

locale-name = Deutsch
# ltr oder rtl
locale-direction = ltr
# das Unicode-Zahlensystem, für alle, die Zahlen außerhalb von Fluent formatieren
locale-numbering = latn
locale-percent = { $percent } %
