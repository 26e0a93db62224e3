# What can go wrong with reports, beside errors.ftl.

# $file (text)
error-template-unreadable = { $file } のテンプレートは使用できません。
    .hint = 下に示された箇所を修正してください。テンプレートは、template.toml と、1 MB 以下の SVG または PNG のロゴを同じ場所に置いたフォルダーです。
