# What can go wrong with reports, beside errors.ftl.

# $file (text)
error-template-unreadable = The template in { $file } cannot be used.
    .hint = Mend what is told below it. A template is a folder with a template.toml, and a logo as SVG or PNG of at most 1 MB in the same folder.
