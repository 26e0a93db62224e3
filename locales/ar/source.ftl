### Where a request comes from: the ways to begin a review, the source beside the result,
### who the app is, two requests beside each other, and profiles to share.

## Beginning

source-begin = بدء مراجعة
source-begin-title = ماذا تريد أن تفحص؟
source-begin-lede = أيًا كان ما أعطاك إياه المورّد، يصبح قائمة الأذونات نفسها. لا يُسقَط شيء دون إعلامك، وما تلصقه أو تفتحه يبقى على هذا الحاسوب.
source-ways = طرق البدء
source-way-paste = لصق
source-way-paste-text = مقالة أو رابط موافقة أو بيان أو قائمة
source-way-file = ملف
source-way-file-text = Word وPDF وExcel وصفحة ويب وشيفرة
source-way-list = قائمة
source-way-list-text = كتابة الأسماء مع اقتراحات
source-way-tenant = المستأجر
source-way-tenant-text = تطبيق موجود فيه بالفعل
source-way-profile = تطبيق معروف
source-way-profile-text = ملفات تعريف جاهزة بتاريخها ومصدرها
source-go = بدء المراجعة
source-reading = جارٍ القراءة…
source-name = الاسم (اختياري)
source-name-hint = كعنوان الصفحة مثلًا. ويساعدك على تمييز المراجعات بعضها من بعض.

source-paste-label = ما أُعطيته
source-paste-hint = الصفحة التي تعدّد الأذونات، بأي لغة كانت ولو ساءت ترجمتها؛ أو الرابط الذي يطلب الموافقة؛ أو بيان تطبيق أو Terraform أو أسماء بعضها تحت بعض. يتعرّف Scopeglass بنفسه على ما هو.
source-paste-missing = لا شيء هنا بعد. الصق شيئًا ثم تابع.

source-file-drop = أفلت ملفًا هنا
source-file-choose = اختيار ملف
source-file-kinds = نص وMarkdown، وصفحات ويب، وWord وPDF وExcel وCSV، وبيانات التطبيقات (.json)، وTerraform (.tf)، وملفات التعريف المحفوظة (.toml)
source-file-release = أفلت لقراءة هذا الملف
source-file-one = يقرأ Scopeglass ملفًا واحدًا في كل مرة. أفلت الملفات واحدًا تلو الآخر.

source-list-add = إذن أو معرّف
source-list-app = اسم التطبيق (اختياري)
source-list-none = القائمة فارغة بعد. اكتب اسمًا واضغط Enter.
# $count (number)
source-list-count = { $count ->
    [zero] لا أذونات في القائمة
    [one] إذن واحد في القائمة
    [two] إذنان في القائمة
    [few] { $count } أذونات في القائمة
    [many] { $count } إذنًا في القائمة
   *[other] { $count } إذن في القائمة
}
# $name (text): a permission
source-list-kind = نوع { $name }
source-list-kind-open = النوع غير معروف
source-list-remove = إخراج { $name } من القائمة

source-profile-search = البحث عن تطبيق أو مورّد
source-profile-none = لا ملف تعريف يطابق
source-profile-none-text = الصق صفحة المورّد بدلًا من ذلك، أو افتحها كملف.
# $date (text)
source-profile-read = قُرئت الصفحة في { $date }
source-profile-dated = تاريخ الصفحة { $date }
source-profile-count = { $count ->
    [zero] لا أذونات
    [one] إذن واحد
    [two] إذنان
    [few] { $count } أذونات
    [many] { $count } إذنًا
   *[other] { $count } إذن
}
source-profile-current = القائمة الحالية
source-profile-earlier = القائمة السابقة
source-profile-begin = مراجعة
# $app, $list (text): which of the lists
source-profile-begin-list = مراجعة { $app }: { $list }
source-profile-compare = مقارنة القائمتين

source-tenant-title = اتصل بالمستأجر أولًا
source-tenant-lede = يسجّل Scopeglass الدخول باسمك ويقرأ ما فيه من تطبيقات، وما تطلبه، وما مُنح لها. ولا يغيّر شيئًا.
source-tenant-connect = الاتصال في المتصفح
source-tenant-asks = ما يطلبه الاتصال
source-tenant-search = اسم أو معرّف تطبيق
source-tenant-searching = جارٍ البحث في التطبيقات…
source-tenant-none = لا تطبيق يطابق
source-tenant-none-text = تُقارَن الكلمات من أولها. جرّب كلمة أخرى أو معرّف التطبيق.
source-tenant-more = عرض المزيد
# $count (number)
source-tenant-signs = { $count ->
    [zero] لا شيء يلفت النظر
    [one] أمر واحد يلفت النظر
    [two] أمران يلفتان النظر
    [few] { $count } أمور تلفت النظر
    [many] { $count } أمرًا يلفت النظر
   *[other] { $count } أمر يلفت النظر
}
# $date (text)
source-tenant-since = هنا منذ { $date }
source-tenant-off = موقوف
# $app (text)
source-tenant-reading = جارٍ قراءة ما يطلبه { $app } وما مُنح له…

## The source beside the result

source-panel-article = المقالة
source-panel-link = الرابط
source-panel-manifest = البيان
source-panel-list = القائمة
source-panel-tenant = كما هو في المستأجر
source-link-host = صفحة تسجيل الدخول
source-link-tenant = الدليل
source-link-endpoint = يطلب عبر
source-link-client-id = معرّف التطبيق
source-link-redirect-uri = يذهب الجواب إلى
source-link-response-type = يجيب بـ
source-link-prompt = سلوك الصفحة
source-link-resource = واجهة API
source-link-domain-hint = النطاق المعبّأ
source-link-scope = الأذونات
source-standing-permission = الإذن
source-standing = في المستأجر
source-standing-none = لا يُطلب شيء ولم يُمنح شيء.

source-identity = من هو التطبيق
source-identity-lede = كما يرويه المصدر. ولم تتحقق Microsoft إلا من ناشر تم التحقق منه.
source-signs = ما يلفت النظر
source-signs-none = لا شيء يلفت النظر. وهذا لا يثبت أن التطبيق هو ما يقول إنه هو.
# $count (number)
source-signs-notes = { $count ->
    [zero] لا شيء آخر للعلم
    [one] أمر واحد للعلم
    [two] أمران للعلم
    [few] { $count } أمور للعلم
    [many] { $count } أمرًا للعلم
   *[other] { $count } أمر للعلم
}
source-candidates = أهو أحد هذه؟
# $name (text): a permission
source-candidate = يطلب هذا السطر { $name }

## Comparing

source-compare = مقارنة
source-compare-title = مقارنة طلبين
source-compare-lede = مقالة العام الماضي ومقالة اليوم، وما تقوله المقالة وما يطلبه الرابط، وما يُطلب وما مُنح.
source-compare-first = قبل
source-compare-second = بعد
source-compare-choose = اختر…
source-compare-reviews = مراجعاتك
source-compare-profiles = ملفات التعريف الجاهزة
source-compare-file = ملف…
# $app, $detail (text): where and when it was learnt
source-compare-option = { $app } – { $detail }
source-compare-swap = تبديل
source-compare-print = طباعة
source-compare-waiting = جارٍ المقارنة…
source-compare-none = اختر طلبين
source-compare-none-text = يمكن أن يكون كل منهما إحدى مراجعاتك أو ملف تعريف جاهزًا أو ملفًا.
source-compare-becomes = يصبح
source-compare-unread = ما تعذّرت قراءته
source-compare-unread-lede = تبدو هذه الأسطر كأنها أذونات ولم يُتعرَّف عليها، فقد ينقص المقارنةَ شيء.
source-compare-only = في { $app } فقط
source-choose-compared = اختر الملف المراد المقارنة به

## Saving as a profile

source-save = حفظ كملف تعريف
source-save-profile = حفظ ملف التعريف
source-save-lede = ملف التعريف ملف صغير فيه الأذونات وأنواعها والأسباب المذكورة. يستطيع غيرك فتحه في Scopeglass. وليس فيه شيء من قراراتك أو أدلتك.
source-save-address = عنوان صفحة المورّد (اختياري)
source-save-address-hint = ليتمكن من يفتح ملف التعريف من التحقق من مصدره.
source-save-go = اختيار مكان الحفظ
source-saved = حُفظ: { $file }
