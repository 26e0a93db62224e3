# What can go wrong with reports, beside errors.ftl.

# $file (text)
error-template-unreadable = Le modèle { $file } est inutilisable.
    .hint = Corrigez ce qui est indiqué ci-dessous. Un modèle est un dossier contenant un fichier template.toml et, au même endroit, un logo SVG ou PNG de 1 Mo au plus.
