# Two reports of one app beside each other. Terms are those of report.ftl.

# $app (text)
comparison-title = Then and now: { $app }
comparison-lead = Two reports on one app beside each other: what was asked, granted, seen, rated and decided.
comparison-reports = The two reports
comparison-then = Then
comparison-now = Now
comparison-about = What
comparison-state = Compared
comparison-change = Change
# $count, $added, $removed, $changed, $unknown (numbers)
comparison-statement = { $count ->
        [one] { $count } permission was compared.
       *[other] { $count } permissions were compared.
    } New: { $added }. No longer asked for: { $removed }. Changed: { $changed }. Not wholly comparable: { $unknown }.
comparison-added = New
comparison-removed = No longer asked for
comparison-changed = Changed
comparison-same = Unchanged
comparison-unknown = Not comparable
comparison-asked = Asked for
comparison-granted = Granted
comparison-exposed = Seen in the tenant
comparison-rated = Rated
comparison-decided = Decided
comparison-other-app = The two reports name different apps. Make sure that they are about the same one.
comparison-other-tenant = The two reports are about different tenants, so what was granted and what was seen cannot be compared.
comparison-no-tenant = At least one of the two reports names no tenant, so what was granted and what was seen cannot be compared.
comparison-other-catalogue = The facts of the two reports are of different days: a rating can differ although the app asks for the same.
comparison-later-first = The report on the side of “then” is the later of the two.
comparison-differences = What is not the same
comparison-unchanged = Unchanged permissions
# At most 31 characters, none of [ ] : * ? / \
comparison-sheet = Then and now

## Command line

cli-value-report = OTHER
cli-report-template = Put the organisation’s letterhead of this folder (template.toml) on it
cli-report-beside = Compare with an earlier report: its JSON file, a saved review’s file, or the beginning of its id
