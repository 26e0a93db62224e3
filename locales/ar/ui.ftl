# كلمات النافذة نفسها: التنقل والأزرار والعناوين. أما ما تقوله المراجعة فيأتي جاهزًا من غيرها.

## النافذة

ui-starting = لحظة من فضلك…
ui-skip = الانتقال إلى المحتوى
ui-rail = الأقسام الرئيسية
ui-reviews = المراجعات
ui-settings = الإعدادات
ui-language = اللغة
ui-language-hint = يتغيّر كل نص في النافذة على الفور. ويمكن كتابة التقرير بلغة أخرى.
ui-undo = تراجع
# $what (text): the change that is taken back
ui-undo-what = تراجع: { $what }
ui-retry = إعادة المحاولة
ui-cancel = إلغاء
ui-close = إغلاق
ui-dismiss = إخفاء
ui-open = فتح
ui-delete = حذف
ui-restore = استعادة
ui-copy = نسخ: { $what }
ui-copied = تم النسخ: { $what }
ui-copy-failed = لا يسمح النظام بالنسخ. حدِّد النص وانسخه بنفسك.
ui-problem-detail = تفاصيل للدعم الفني

## المراجعات

ui-first-title = اعرف ما تعنيه أذونات التطبيق حقًا قبل أن توافق
ui-first-lede = يقرأ Scopeglass ما يطلبه التطبيق، ويشرح كل إذن، ويبيّن ما يفتحه في المستأجر، ويحفظ قراراتك لتقريرك.
ui-start-practice = بدء مراجعة التدريب
ui-first-practice = { $count ->
    [zero] { $app } في مستأجر أشخاصه من نسج الخيال. لا تحتاج إلى حساب ولا إلى إنترنت، وترى أولى الأدلة خلال دقيقة.
    [one] { $app }، إذن واحد، في مستأجر أشخاصه من نسج الخيال. لا تحتاج إلى حساب ولا إلى إنترنت، وترى أولى الأدلة خلال دقيقة.
    [two] { $app }، إذنان، في مستأجر أشخاصه من نسج الخيال. لا تحتاج إلى حساب ولا إلى إنترنت، وترى أولى الأدلة خلال دقيقة.
    [few] { $app }، { $count } أذونات، في مستأجر أشخاصه من نسج الخيال. لا تحتاج إلى حساب ولا إلى إنترنت، وترى أولى الأدلة خلال دقيقة.
    [many] { $app }، { $count } إذنًا، في مستأجر أشخاصه من نسج الخيال. لا تحتاج إلى حساب ولا إلى إنترنت، وترى أولى الأدلة خلال دقيقة.
   *[other] { $app }، { $count } إذن، في مستأجر أشخاصه من نسج الخيال. لا تحتاج إلى حساب ولا إلى إنترنت، وترى أولى الأدلة خلال دقيقة.
}
ui-first-own = أو ابدأ بتطبيق يخصّك
ui-review-unnamed = تطبيق بلا اسم
ui-review-damaged = مراجعة تالفة
ui-review-deleted = تم الحذف: { $app }
ui-review-restored = عادت المراجعة.
ui-delete-review = حذف مراجعة { $app }

## مراجعة

ui-steps = خطوات المراجعة
ui-step-todo = لم تبدأ
ui-step-partly = بدأت
ui-step-done = اكتملت
ui-step-attention = تحتاج إلى انتباه
ui-continue = متابعة: { $step }

## الطلب

ui-request-title = ماذا يطلب هذا التطبيق؟
ui-request-lede = قارن القائمة بالمصدر. لا يُسقَط شيء دون إعلامك: فما تعذّر تحديده مذكور أيضًا.
ui-request-address = المصدر
ui-recognised = { $count ->
    [zero] لا أذونات
    [one] إذن واحد
    [two] إذنان
    [few] { $count } أذونات
    [many] { $count } إذنًا
   *[other] { $count } إذن
}
ui-recognised-none = لم يُعثر على أي إذن
ui-recognised-none-text = اذكر الأذونات بنفسك أدناه، أو ابدأ مراجعة بنص آخر.
ui-confidence = درجة اليقين { "\u200E" }{ NUMBER($confidence) }%{ "\u200E" }
ui-unsure = يرجى التحقق
ui-reason = السبب الذي ذكره المورّد
ui-reason-none = لا يذكر المورّد سببًا.
ui-remove = إخراج { $name } من الطلب
ui-unrecognised = { $count ->
    [zero] عولجت جميع الأسطر
    [one] سطر واحد لم يُتعرَّف عليه
    [two] سطران لم يُتعرَّف عليهما
    [few] { $count } أسطر لم يُتعرَّف عليها
    [many] { $count } سطرًا لم يُتعرَّف عليها
   *[other] { $count } سطر لم يُتعرَّف عليها
}
ui-unrecognised-lede = تبدو كأنها أذونات. حدِّد ما يطلبه كل سطر، أو أنه لا يطلب شيئًا.
ui-assign = يطلب هذا السطر
ui-dismiss-line = لا يطلب شيئًا
ui-dismissed = لا يطلب شيئًا، كما حدّدت.
ui-dismiss-back = النظر فيه من جديد
ui-add = إضافة إذن باسمه
ui-add-button = إضافة
ui-kind-open = لا يذكر المصدر نوع هذا الإذن. فأي النوعين هو؟
ui-kind-open-both = يُشرح النوعان أدناه إلى أن تحسم الأمر. وعند الشك اسأل المورّد.
ui-kind-settle = هو من هذا النوع: { $kind }
ui-kind-to-delegated = معاملته بوصفه إذنًا مفوَّضًا
ui-kind-to-application = معاملته بوصفه إذن تطبيق

## الأذونات

ui-permissions-all = جميع الأذونات
ui-permission-place = الإذن { $n } من { $of }
ui-permission-told = الإذن { $n } من { $of }: { $title }
ui-to-request = إلى الطلب
ui-can-do = ما يستطيع التطبيق فعله
ui-whose = بيانات مَن
ui-presence = بحضور شخص أو دونه
ui-duration = إلى متى
ui-not-included = لا يشمل
ui-notes = من المفيد معرفته
ui-ratings = كيف يُقيَّم
ui-ratings-lede = تختلف التقييمات للإذن نفسه. وكل تقييم هنا مع مصدره وأسبابه.
ui-narrower = بدائل أضيق
ui-redundant = لا يضيف شيئًا في هذا الطلب
ui-facts = معلومات تقنية
ui-fact-name = الاسم
ui-fact-id = المعرّف
ui-fact-consent = موافقة المسؤول
ui-evidence-brief = ما يظهره في هذا المستأجر
ui-to-evidence = عرض الأدلة

## القرار

ui-decision = القرار
ui-condition = الشرط
ui-condition-example = فقط للمجموعة التي تجدول الاجتماعات
ui-condition-missing = اكتب الشرط، فلا يُحفظ هذا القرار إلا به.
ui-note = ملاحظة
ui-note-waits = تُحفظ الملاحظة مع قرارك.
ui-saving = جارٍ الحفظ…
ui-saved = حُفظ: { $decision }، { $at }
ui-clear = التراجع عن القرار
ui-previous = الإذن السابق
ui-next = الإذن التالي
ui-next-undecided = التالي بلا قرار
ui-all-decided = اتُّخذت جميع القرارات: إلى تسجيل الدخول
ui-shortcuts = اختصارات لوحة المفاتيح
ui-shortcuts-on = استخدام المفاتيح المفردة اختصاراتٍ

## تسجيل الدخول

ui-sign-in-title = باسم مَن، وبأي حقوق؟
ui-sign-in-lede = لمعرفة ما يفتحه الإذن، يسجّل Scopeglass الدخول ويقرأ بهذا الإذن قدرًا يسيرًا. ولا يطلب أكثر مما يلزم لذلك، ويذكر السبب.
ui-practice-text = مستأجر داخل Scopeglass نفسه. أشخاصه ومواعيده وجهات اتصاله من نسج الخيال، ولا يغادر شيء هذا الحاسوب.
ui-sign-in-how = يفتح متصفحك صفحة تسجيل الدخول. اختر شخصًا هناك، وانظر ما الذي توافق عليه، ثم عُد إلى هنا.
ui-sign-in-start = تسجيل الدخول في المتصفح
ui-sign-in-again = تسجيل الدخول من جديد
ui-stage-preparing = البحث عن مكان تسجيل الدخول
ui-stage-waiting = في انتظارك في المتصفح
ui-stage-redeeming = جلب صلاحية الوصول
ui-stage-verifying = التحقق ممن أجاب
ui-sign-in-address = عنوان صفحة تسجيل الدخول
ui-sign-in-reopen = فتح الصفحة من جديد
ui-sign-in-cancel = إلغاء تسجيل الدخول
ui-sign-in-returned = لم يُجب المتصفح بعد. إن كنت قد أغلقت الصفحة فافتحها من جديد، أو ألغِ تسجيل الدخول.
ui-people = أشخاص يمكنك تسجيل الدخول بأسمائهم
ui-people-text = تتيح لك صفحة تسجيل الدخول اختيار أحدهم دون كلمة مرور.
ui-will-ask = ما ستطلبه صفحة الموافقة
ui-will-ask-none = لا شيء: فليس في هذا الطلب إذن يمكن تجربته باسم شخص سجّل الدخول.
ui-not-asked = ما لن تطلبه
ui-not-asked-none = يُطلب كل ما في الطلب.
ui-scope-admin = بموافقة مسؤول، افتراضيًا
ui-signed-in = سُجّل الدخول
ui-sign-out = تسجيل الخروج
ui-account-tenant = المستأجر
ui-account-roles = الأدوار
ui-account-no-roles = لا أدوار في الدليل
ui-granted = مُنح
ui-granted-text = ما يحمله رمز الوصول بحسب جواب المستأجر.
ui-granted-beyond = مُنح سابقًا ولم يُطلب الآن
ui-granted-beyond-text = يحمل رمز الوصول كل ما سبقت الموافقة عليه لهذا التطبيق. ولذلك أهميته عند قراءة الأدلة.
ui-granted-missing = طُلب ولم يُمنح
ui-granted-missing-text = يتعذّر الحصول على بعض الأدلة من دونها.

## الأدلة

ui-evidence-title = ماذا يكشف هنا فعلًا؟
ui-evidence-lede = لكل إذن سؤال واحد إلى المستأجر للقراءة فقط. لا يُغيَّر شيء، وتُحجب بيانات الأشخاص فور وصولها.
ui-evidence-signed-out = سجّل الدخول أولًا
ui-evidence-signed-out-text = تأتي الأدلة من المستأجر نفسه. سجّل الدخول ثم عد إلى هذه الخطوة.
ui-evidence-earlier = هذه الأدلة من تسجيل دخول سابق. لسؤال المستأجر مرة أخرى، سجّل الدخول من جديد.
ui-to-sign-in = إلى تسجيل الدخول
ui-probe-start = سؤال المستأجر
ui-probe-again = السؤال من جديد
ui-probe-reads = يقرأ Scopeglass فقط، ويحتفظ بالأعداد وبعيّنات محجوبة.
ui-probe-progress = أُجيب عن { $ended } من { $of }
ui-probe-cancel = إيقاف
ui-probe-stopping = جارٍ الإيقاف. ما لم يُسأل عنه يظهر على أنه لم يُجرَّب.
ui-probe-reading = يُقرأ الآن
ui-probe-waiting = ينتظر دوره
ui-probe-none = لم يُسأل عنه بعد
ui-evidence-more = الحقول والعيّنات والإثباتات
ui-evidence-could = ما يمكن تغييره
ui-evidence-reach = لمن مدى الوصول الظاهر هنا
ui-evidence-attribution = ما سمح بالقراءة
ui-evidence-how = كيف طُرح السؤال
ui-evidence-call = الاستدعاء
ui-evidence-trace = التتبّع
ui-census = أي الحقول مملوءة
ui-census-text = محسوبة على السجلات المقروءة.
ui-census-field = الحقل
ui-census-class = ما يكشفه
ui-census-filled = مملوء
ui-samples = عيّنات محجوبة
ui-samples-text = بضعة سجلات كما وصلت، مع حجب كل ما هو شخصي.

## التقرير

ui-report-title = ماذا تقول للآخرين؟
ui-report-lede = الطلب كله في صورة واحدة، وإلى جانبه قراراتك، وتقرير يستطيع المدقّق تتبّعه.
ui-picture = صورة الانكشاف
ui-picture-permission = الإذن
ui-picture-nothing = لا شيء من هذا النوع
ui-picture-none = لا شيء لرسمه بعد
ui-picture-none-text = تظهر الصورة حالما يُذكر إذن في الطلب.
ui-legend-breadth = إلى أي مدى يصل
ui-legend-outcome = كيف عرفنا ذلك
ui-findings = ما يترتب على ذلك
ui-findings-none = لا شيء لافتًا حتى الآن.
ui-open-points = ما زال مفتوحًا
ui-open-points-none = لا شيء. التقرير مكتمل.
ui-export = كتابة التقرير
ui-report-language = لغة التقرير
ui-report-formats = الصيغ
ui-formats-none = اختر صيغة واحدة على الأقل.
ui-export-button = كتابة التقرير
ui-exported = { $count ->
    [zero] لم يُكتب أي ملف
    [one] كُتب ملف واحد
    [two] كُتب ملفان
    [few] كُتبت { $count } ملفات
    [many] كُتب { $count } ملفًا
   *[other] كُتب { $count } ملف
}
ui-open-file = فتح { $name }
ui-overwrite-title = هل تريد استبدال التقرير الموجود؟
ui-overwrite = استبدال
ui-preview = معاينة
ui-preview-making = جارٍ تنسيق التقرير…

## الإعدادات

ui-folder = مجلد التقارير
ui-folder-hint = تُكتب التقارير في هذا المجلد.
ui-folder-into = في
ui-folder-choose = اختيار مجلد آخر
ui-folder-open = فتح المجلد
ui-keyring = حلقة المفاتيح
ui-keyring-fine = تُحفظ عمليات تسجيل الدخول في حلقة مفاتيح النظام ولا تُحفظ في أي مكان آخر.
ui-about = حول Scopeglass
ui-about-text = يبيّن Scopeglass ما تعنيه أذونات التطبيق وما تفتحه قبل أن يوافق المسؤول. وهو يقرأ فقط.
ui-version = الإصدار
ui-catalogue-date = تاريخ معلومات الأذونات
ui-app-title = بصفة التطبيق نفسه
ui-app-text = يعمل إذن التطبيق دون أن يسجّل أحد الدخول. وبتسجيل دخول التطبيق نفسه يُرى مداه فعلًا بدل تقديره، صندوق بريد بعد صندوق.
ui-app-sign-in = تسجيل الدخول بصفة تطبيق التدريب
ui-app-choose = اختيار شهادته…
ui-app-client = معرّف التطبيق
ui-app-signed-in = سُجّل الدخول بصفة التطبيق { $client }
ui-app-sign-out = تسجيل خروج التطبيق
ui-experiment = التجربة المضبوطة
ui-experiment-text = تسجّل الدخول بالحد الأدنى وتسأل، ثم توافق على إذن آخر وتسأل من جديد، وهكذا. وما كان مغلقًا قبلُ ومفتوحًا بعدُ فقد ثبت. ويطلب متصفحك الموافقة مرة لكل إذن.
ui-experiment-start = إجراء التجربة
ui-experiment-again = إجراؤها من جديد
ui-experiment-before = قبل
ui-experiment-after = بعد
ui-experiment-shows = ما تبيّنه
ui-experiment-permission = الموافقة على
ui-clear-title = عرض سجل واحد دون إخفاء؟
ui-clear-text = يُقرأ من المستأجر من جديد وقد يتضمن بيانات خاصة بأشخاص. يُعرض هنا فقط ولا يُحفظ في أي مكان، وتذكر المراجعة وتقريرها أنه عُرض.
ui-clear-show = عرض
ui-clear-cancel = إلغاء
ui-clear-done = إغلاق ونسيان
ui-clear-value = القيمة
ui-looks = مشاهدات دون إخفاء
ui-clear-record = عرض سجل واحد دون إخفاء…
