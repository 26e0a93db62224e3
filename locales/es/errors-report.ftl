# What can go wrong with reports, beside errors.ftl.

# $file (text)
error-template-unreadable = No se puede usar la plantilla de { $file }.
    .hint = Corrija lo que se indica debajo. Una plantilla es una carpeta con un archivo template.toml y, en la misma carpeta, un logotipo SVG o PNG de 1 MB como máximo.
