# What can go wrong with reports, beside errors.ftl.

# $file (text)
error-template-unreadable = De sjabloon in { $file } is niet bruikbaar.
    .hint = Herstel wat eronder staat. Een sjabloon is een map met een template.toml en in diezelfde map een logo als SVG of PNG van hooguit 1 MB.
