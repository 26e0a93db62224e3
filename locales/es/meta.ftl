# La propia lengua: su nombre, la dirección de su escritura, sus cifras.

locale-name = Español
# ltr o rtl
locale-direction = ltr
# el sistema de numeración Unicode, para quien dé formato a números fuera de Fluent
locale-numbering = latn
locale-percent = { $percent } %
