# De taal zelf: haar eigen naam, de schrijfrichting, de cijfers.

locale-name = Nederlands
# ltr of rtl
locale-direction = ltr
# het Unicode-cijferstelsel, voor wie getallen buiten Fluent om opmaakt
locale-numbering = latn
locale-percent = { $percent }%
