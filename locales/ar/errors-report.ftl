# What can go wrong with reports, beside errors.ftl.

# $file (text)
error-template-unreadable = تعذّر استخدام القالب في { $file }.
    .hint = أصلح ما هو مبيَّن أدناه. القالب مجلد فيه ملف template.toml، ومعه في المجلد نفسه شعار بصيغة SVG أو PNG لا يتجاوز 1 ميغابايت.
