# Two reports of one app beside each other. Terms are those of report.ftl.

# $app (text)
comparison-title = 前回と今回: { $app }
comparison-lead = 同じアプリに関する 2 つのレポートを並べ、何が求められ、付与され、確認され、評価され、判断されたかを示します。
comparison-reports = 2 つのレポート
comparison-then = 前回
comparison-now = 今回
comparison-about = 項目
comparison-state = 比較結果
comparison-change = 違い
# $count, $added, $removed, $changed, $unknown (numbers)
comparison-statement = { $count } 件のアクセス許可を比較しました。新規: { $added } 件、要求されなくなったもの: { $removed } 件、変更あり: { $changed } 件、一部比較できないもの: { $unknown } 件。
comparison-added = 新規
comparison-removed = 要求されなくなった
comparison-changed = 変更あり
comparison-same = 変更なし
comparison-unknown = 比較不可
comparison-asked = 要求
comparison-granted = 付与
comparison-exposed = テナントでの確認結果
comparison-rated = 評価
comparison-decided = 判断
comparison-other-app = 2 つのレポートに記載されたアプリの名前が異なります。同じアプリに関するものか確認してください。
comparison-other-tenant = 2 つのレポートは別々のテナントに関するものです。そのため、付与の状況と確認結果は比較できません。
comparison-no-tenant = 少なくとも一方のレポートにテナントの記載がありません。そのため、付与の状況と確認結果は比較できません。
comparison-other-catalogue = 2 つのレポートが使う情報の日付が異なります。アプリの要求が同じでも、評価が異なることがあります。
comparison-later-first = 「前回」の側のレポートのほうが新しいものです。
comparison-differences = 違いのあるもの
comparison-unchanged = 変更のないアクセス許可
# At most 31 characters, none of [ ] : * ? / \
comparison-sheet = 前回と今回

## Command line

cli-value-report = 別のレポート
cli-report-template = このフォルダー (template.toml) にある組織のレターヘッドを付ける
cli-report-beside = 以前のレポートと比較する: その JSON ファイル、保存済みの審査のファイル、または審査の ID の先頭部分
