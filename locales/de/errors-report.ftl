# What can go wrong with reports, beside errors.ftl.

# $file (text)
error-template-unreadable = Die Vorlage in { $file } lässt sich nicht verwenden.
    .hint = Beheben Sie, was darunter steht. Eine Vorlage ist ein Ordner mit einer template.toml und im selben Ordner einem Logo als SVG oder PNG von höchstens 1 MB.
