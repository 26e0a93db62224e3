# Two reports of one app beside each other. Terms are those of report.ftl.

# $app (text)
comparison-title = سابقًا والآن: { $app }
comparison-lead = تقريران عن تطبيق واحد جنبًا إلى جنب: ما طُلب وما مُنح وما شوهد وكيف قُيّم وماذا تقرّر.
comparison-reports = التقريران
comparison-then = سابقًا
comparison-now = الآن
comparison-about = البند
comparison-state = نتيجة المقارنة
comparison-change = الفرق
# $count, $added, $removed, $changed, $unknown (numbers)
comparison-statement = { $count ->
        [zero] لا توجد أذونات للمقارنة.
        [one] قورن إذن واحد.
        [two] قورن إذنان.
        [few] قورنت { $count } أذونات.
        [many] قورن { $count } إذنًا.
       *[other] قورن { $count } إذن.
    } جديد: { $added }. لم يعد مطلوبًا: { $removed }. تغيّر: { $changed }. لا يقارَن كله: { $unknown }.
comparison-added = جديد
comparison-removed = لم يعد مطلوبًا
comparison-changed = تغيّر
comparison-same = لم يتغيّر
comparison-unknown = لا تمكن مقارنته
comparison-asked = المطلوب
comparison-granted = الممنوح
comparison-exposed = ما شوهد في المستأجر
comparison-rated = التقييم
comparison-decided = القرار
comparison-other-app = يذكر التقريران تطبيقين مختلفين. تأكد من أنهما عن التطبيق نفسه.
comparison-other-tenant = التقريران عن مستأجرين مختلفين، ولذلك لا تمكن مقارنة ما مُنح وما شوهد.
comparison-no-tenant = لا يذكر أحد التقريرين على الأقل أي مستأجر، ولذلك لا تمكن مقارنة ما مُنح وما شوهد.
comparison-other-catalogue = معلومات التقريرين من يومين مختلفين: فقد يختلف التقييم وإن كان التطبيق يطلب الشيء نفسه.
comparison-later-first = التقرير الموضوع في خانة «سابقًا» هو الأحدث.
comparison-differences = ما ليس متماثلًا
comparison-unchanged = أذونات لم تتغيّر
# At most 31 characters, none of [ ] : * ? / \
comparison-sheet = سابقًا والآن

## Command line

cli-value-report = تقرير
cli-report-template = ضع ترويسة المؤسسة الموجودة في هذا المجلد (template.toml)
cli-report-beside = قارن بتقرير سابق: ملف JSON الخاص به، أو ملف مراجعة محفوظة، أو بداية معرّفها
