# شاشة تدقيق المستأجرين.

## المكان والبداية

audit-ui-rail = التدقيق
audit-ui-title = تدقيق المستأجر
audit-ui-lede = كل موافقات المستأجر: من يصل إلى ماذا، معدودةً وكاملة. وما لم تكتمل قراءته لا يوصف هنا بالكامل أبدًا.
audit-ui-begin = تدقيق جديد
audit-ui-begin-text = سجّل الدخول إلى { $place } بحساب يحق له قراءة الدليل. لا يطلب Scopeglass سوى القراءة.
audit-ui-begin-as = تم تسجيل الدخول إلى { $place } باسم { $person }.
audit-ui-connect = تسجيل الدخول
audit-ui-disconnect = تسجيل الخروج
audit-ui-start = بدء التدقيق
audit-ui-reads-only = التدقيق يقرأ فقط. وما يُقرأ يُحفظ صفحة بعد صفحة في ملف واحد على هذا الحاسوب.
audit-ui-sign-ins = قراءة آخر تسجيل دخول للتطبيقات أيضًا
audit-ui-sign-ins-text = يتطلب إذنًا إضافيًا هو AuditLog.Read.All. ومن دونه لا تُعرف التطبيقات التي لا يستخدمها أحد.
audit-ui-asks = ما يطلبه تسجيل الدخول

## أثناء القراءة

audit-ui-stage-reading = تجري قراءة المستأجر
audit-ui-stage-checking = يجري التحقق مما إذا تغير شيء في الأثناء
audit-ui-stage-judging = يجري تقييم ما قُرئ
audit-ui-stage-done = اكتمل
audit-ui-stage-paused = متوقف
audit-ui-stage-failed = انقطع
audit-ui-pause = إيقاف مؤقت
audit-ui-cancel = إلغاء
audit-ui-cancel-title = هل تريد التخلص من هذا التدقيق؟
audit-ui-cancel-text = سيُحذف كل ما قُرئ حتى الآن. أما الإيقاف المؤقت فيحفظه، ويمكن استئناف التدقيق لاحقًا.
audit-ui-cancel-not = متابعة القراءة
audit-ui-cancel-sure = التخلص منه
audit-ui-kept = لا يضيع شيء بإغلاق النافذة: يمكن استئناف التدقيق من آخر صفحة حُفظت.
audit-ui-slowed = القراءة أبطأ الآن كي لا تتجاوز ما يسمح به المستأجر.
# $count (number)
audit-ui-figure-rows = { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلًا
       *[other] { $count } سجل
    }
audit-ui-figure-pages = { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
audit-ui-figure-requests = { $count ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلبًا
       *[other] { $count } طلب
    }
# $quota (number): units allowed in ten seconds
audit-ui-figure-units = وحدات الموارد المستهلكة: { $count }؛ المسموح به كل 10 ثوانٍ: { $quota }
audit-ui-optional = دليل إضافي فقط
audit-ui-part-waiting = في الانتظار
audit-ui-part-reading = قيد القراءة
audit-ui-part-whole = كامل
audit-ui-part-uncounted = غير معدود
audit-ui-part-changed = تغيّر في الأثناء
audit-ui-part-short = العدد مختلف
audit-ui-part-partial = انقطع
audit-ui-part-not-read = لم يُقرأ

## اللقطات

audit-ui-snapshots = عمليات التدقيق السابقة
audit-ui-no-snapshots = لا تدقيق بعد
audit-ui-no-snapshots-text = يترك كل تدقيق هنا لقطة يمكن الرجوع إليها ومقارنتها بأخرى لاحقة. ومستأجر التدريب مكان مناسب للتجربة.
audit-ui-asking = جارٍ البحث…
audit-ui-opening = يجري فتح التدقيق…
# $apps, $grants (number)
audit-ui-of = { $began } · التطبيقات: { $apps }، المنح: { $grants } · { $size }
audit-ui-resume = استئناف
audit-ui-resume-connect = لاستئنافه، سجّل الدخول إلى هذا المستأجر أولًا.
audit-ui-delete = حذف
audit-ui-delete-of = حذف تدقيق { $tenant }، { $began }
audit-ui-delete-title = هل تريد حذف هذا التدقيق؟
audit-ui-delete-text = سيُحذف تدقيق { $tenant } بتاريخ { $began } من هذا الحاسوب نهائيًا.
audit-ui-keep = الاحتفاظ به
audit-ui-compare = ما الذي تغيّر
audit-ui-compare-do = مقارنة
audit-ui-choose = اختر…
audit-ui-earlier = التدقيق الأقدم
audit-ui-later = التدقيق الأحدث
audit-ui-back = كل عمليات التدقيق
audit-ui-back-rows = رجوع

## تدقيق واحد

audit-ui-tabs = أجزاء التدقيق
audit-ui-tab-overview = نظرة عامة
audit-ui-tab-findings = الملاحظات
audit-ui-tab-apps = التطبيقات
audit-ui-tab-grants = الأذونات
audit-ui-tab-reading = ما قُرئ
audit-ui-incomplete = هذا التدقيق غير كامل
# $own, $other, $microsoft (number)
audit-ui-origins = تطبيقاتك: { $own }، من جهات أخرى: { $other }، من Microsoft: { $microsoft }
audit-ui-picture = من يصل إلى ماذا
# $count (number)
audit-ui-number = { $count }
audit-ui-cell = { $data }، { $reach }: عدد التطبيقات { $count }. أعلى تقييم: { $level }.
audit-ui-and-microsoft = + { $count } من Microsoft
audit-ui-only-microsoft = { $count } من Microsoft
audit-ui-nobody = لا تطبيق
audit-ui-findings = الملاحظات
audit-ui-no-findings = لم يُعثر على شيء
audit-ui-no-findings-text = لم تعثر أي قاعدة على شيء فيما قُرئ.
audit-ui-show = عرض { $count }
audit-ui-silent = قواعد لم تعثر على شيء: { $count }
audit-ui-not-judged = تعذّر تقييمه

## الصفوف

audit-ui-search = ابحث بالاسم أو الناشر أو الإذن أو المعرّف
audit-ui-filters = التضييق والترتيب
audit-ui-any = الكل
audit-ui-whose = لمن
audit-ui-whose-usual = الكل ما عدا Microsoft
audit-ui-whose-every = الكل
audit-ui-origin-own = تطبيقاتك
audit-ui-origin-other = من جهات أخرى
audit-ui-origin-microsoft = من Microsoft
audit-ui-reach = المدى
audit-ui-data = البيانات
audit-ui-at-least = التقييم لا يقل عن
audit-ui-rule = الملاحظة
audit-ui-sort = الترتيب حسب
audit-ui-sort-level = التقييم
audit-ui-sort-weight = الخطورة
audit-ui-sort-name = التطبيق
audit-ui-sort-findings = الملاحظات
audit-ui-sort-people = الأشخاص
audit-ui-sort-created = القِدم
audit-ui-sort-used = آخر تسجيل دخول
audit-ui-sort-permission = الإذن
audit-ui-reverse = عكس الترتيب
audit-ui-clear = عرض الكل
# $count (number)
audit-ui-count = { $count ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $count } صفوف
        [many] { $count } صفًا
       *[other] { $count } صف
    }
audit-ui-cut = أول { $count } من أصل { $total } من الصفوف. ابحث أو ضيّق النتائج لرؤية غيرها.
audit-ui-no-rows = لا شيء يطابق
audit-ui-no-rows-text = لا يوجد صف يطابق البحث وكل ما ضُيّقت به النتائج.
audit-ui-none = لا شيء هنا
audit-ui-none-text = لا يوجد شيء من هذا النوع فيما قُرئ.
audit-ui-apps = التطبيقات
audit-ui-grants = الأذونات الممنوحة
audit-ui-app = التطبيق
audit-ui-rating = التقييم
audit-ui-holds = يملك
# $delegated, $application (number)
audit-ui-holds-of = { $delegated } + { $application }
audit-ui-used = آخر تسجيل دخول
audit-ui-unknown = غير معروف
audit-ui-nothing = لا شيء
audit-ui-disabled = معطّل
audit-ui-verified = ناشر موثَّق
audit-ui-unverified = الناشر غير موثَّق
audit-ui-permission = الإذن
audit-ui-raises = يتيح الحصول على حقوق إضافية
audit-ui-weight = الخطورة
audit-ui-evidence = ما عُثر عليه

## تطبيق واحد

audit-ui-review = بدء مراجعة
audit-ui-app-id = معرّف التطبيق
audit-ui-publisher = الناشر
audit-ui-created = في المستأجر منذ
audit-ui-owners = المسؤولون عنه
audit-ui-not-read = لم يُقرأ
audit-ui-nobody-owns = لا أحد
audit-ui-app-clean = لم تعثر أي قاعدة على شيء عن هذا التطبيق فيما قُرئ.
audit-ui-app-holds = الأذونات التي يملكها: { $count }
audit-ui-kind = النوع
audit-ui-credentials = الأسرار والشهادات
audit-ui-credential = { $kind } «{ $name }»: من { $begins } إلى { $ends }
audit-ui-redirects = العناوين التي يعود إليها تسجيل الدخول

## عمليتا تدقيق

audit-ui-between = { $tenant }: من { $first } إلى { $second }
audit-ui-compare-limits = لا يمكن مقارنة كل شيء
audit-ui-change-kinds = أنواع التغيير
audit-ui-change-all = الكل
audit-ui-change = التغيير
audit-ui-same = لم يتغيّر شيء
audit-ui-same-text = فيما تمكن مقارنته، تقول عمليتا التدقيق الشيء نفسه.

## التصدير

audit-ui-export = تصدير
audit-ui-export-text = التطبيقات والأذونات والملاحظات، كل منها في جدول، إلى
audit-ui-export-do = كتابة الملفات
audit-ui-export-folder = مجلد آخر
audit-ui-export-busy = تجري الكتابة…
audit-ui-export-over = استبدالها
audit-ui-format-xlsx = Excel
audit-ui-format-html = HTML
audit-ui-format-csv = CSV
audit-ui-format-json = JSON
audit-ui-format-ndjson = JSON، سطر لكل صف
audit-ui-format-md = Markdown
audit-ui-format-parquet = Parquet (لبرامج DuckDB وSpark وTrino)
