## تدقيق مستأجر بأكمله

### الحالة

audit-state-running = تجري قراءته
audit-state-paused = توقّف قبل نهايته، ويمكن استئنافه
audit-state-complete = مكتمل
audit-state-incomplete = غير مكتمل
# $megabytes (number)
audit-size = { $megabytes } م.ب
# $apps, $grants (number)
audit-verdict-complete = مكتمل: عدد التطبيقات { $apps } وعدد المِنح { $grants }، وهو ما عدّه المستأجر نفسه قبل القراءة وبعدها.
# $part: the name of a list; $standing: a sentence about it
audit-verdict-part = { $part }: { $standing }
# $rule: the heading of a rule; $part: the name of a list
audit-not-judged = تعذّر الحكم على «{ $rule }»: لم تُقرأ قائمة «{ $part }» كاملة.
# $count (number): seconds
audit-left-seconds = المتبقي نحو { $count } ثانية
# $count (number): minutes
audit-left-minutes = { $count ->
        [one] المتبقي نحو دقيقة واحدة
        [two] المتبقي نحو دقيقتين
        [zero] المتبقي أقل من دقيقة
        [few] المتبقي نحو { $count } دقائق
        [many] المتبقي نحو { $count } دقيقة
       *[other] المتبقي نحو { $count } دقيقة
    }

### The lists

audit-kind-apps = التطبيقات (كيانات الخدمة)
audit-kind-delegated = المِنح المفوَّضة
audit-kind-roles = أذونات التطبيق
audit-kind-registrations = التسجيلات في هذا المستأجر
audit-kind-people = مَن تذكرهم المِنح
audit-kind-owners = مالكو التسجيلات
audit-kind-consents = أوقات الموافقات
audit-kind-sign-ins = آخر عمليات دخول التطبيقات
# $count (number): records read; $expected (number): what the tenant counts
audit-part-waiting = لم يبدأ بعد.
audit-part-reading = قُرئ حتى الآن: { $count }.
audit-part-reading-of = قُرئ حتى الآن: { $count } من { $expected }.
audit-part-whole = { $count } من { $count }.
audit-part-uncounted = قُرئ حتى النهاية: { $count }، ولا يذكر المستأجر عددًا للمقارنة به.
audit-part-once = قُرئ { $count } من { $expected } حتى النهاية، ولم يُعدّ مرة ثانية بعد.
# $from, $to (number): the tenant’s count before and after
audit-part-changed = قُرئ { $count }، وفي الأثناء تغيّر عدد المستأجر نفسه من { $from } إلى { $to }.
audit-part-short = قُرئ { $count }، بينما يعدّ المستأجر { $expected }.
audit-part-partial = قُرئ { $count } ثم انقطعت القراءة.
audit-part-partial-of = قُرئ { $count } من { $expected } ثم انقطعت القراءة.
audit-part-not-read = لم يُقرأ.

### How wide, and whose

audit-breadth-name-one = لشخص واحد
audit-breadth-name-some = لبعض الأشخاص
audit-breadth-name-all = للجميع
audit-breadth-name-application = دون تسجيل دخول أحد
# $count (number): people
audit-breadth-people = { $count ->
        [one] لشخص واحد
        [two] لشخصين
        [zero] لا أحد
        [few] لـ{ $count } أشخاص
        [many] لـ{ $count } شخصًا
       *[other] لـ{ $count } شخصًا
    }
audit-breadth-all = للجميع
audit-breadth-application = دون تسجيل دخول أحد
audit-origin-own = خاص بالمؤسسة
audit-origin-other = من خارجها
audit-origin-microsoft = من Microsoft
audit-weight-note = ملاحظة
audit-weight-odd = غير معتاد
audit-weight-alarming = مثير للقلق
audit-credential-secret = سر العميل
audit-credential-certificate = شهادة
# $name: a publisher’s name
audit-publisher-none = لا أحد
audit-publisher-unverified = { $name } (غير موثَّق)
audit-publisher-verified = { $name } (موثَّق)

### What is looked for

audit-rule-consent-wave = موافقات كثيرة في وقت قصير
    .why = رابط التصيّد المتداول يخلّف موافقة تلو أخرى. اسأل أحد هؤلاء الأشخاص كيف وصل إلى التطبيق، وألغِ مِنحه إن لم يستطع أحد تفسير ذلك.
audit-rule-deceptive-name = اسم وُضع للخداع
    .why = الاسم الذي يشبه اسمًا معروفًا وليس هو علامة معروفة على هجوم. قارن معرّف التطبيق بما لدى المورّد.
audit-rule-switched-off-by-microsoft = عطّلته Microsoft
    .why = وجدت Microsoft أن التطبيق يخالف قواعدها. اعرف مَن كان يستخدمه ثم أزِله.
audit-rule-new-unverified = جديد وغير موثَّق ويتجاوز تسجيل الدخول
    .why = لم يوثّق أحد الناشر، ولم يصل التطبيق إلا حديثًا، وهو يصل إلى بيانات منذ الآن. عيّن مَن يتحمّل مسؤوليته أو عطّله.
audit-rule-escalating = يستطيع كسب مزيد من الصلاحيات
    .why = بمثل هذا الإذن يستطيع التطبيق، أو مَن يستولي عليه، منح نفسه أو غيره مزيدًا من الصلاحيات. ينبغي ألا يحمله إلا القليل من التطبيقات، ولكل منها مسؤول.
audit-rule-odd-redirect = عنوان إعادة توجيه مريب
    .why = يُرسَل جواب تسجيل الدخول إلى هذا العنوان. مَن يستطيع قراءته هناك يستطيع الدخول باسم موظفيك.
audit-rule-unverified = ناشر غير موثَّق
    .why = يتجاوز التطبيق تسجيل الدخول، ولم يوثّق أحد هوية ناشره. تحقّق من المورّد أنه تطبيقه.
audit-rule-unlisted-app = مِنح لتطبيق لا يرد في أي قائمة
    .why = يذكره المستأجر في المِنح ولا يذكره في القائمة. إما حُذف في الأثناء أو أن جزءًا من القائمة ناقص.
audit-rule-long-credential = بيانات اعتماد طويلة الأمد
    .why = السر الصالح لسنوات يُكتشف عاجلًا أو آجلًا. استبدل به سرًّا قصير الأمد أو هوية مُدارة.
audit-rule-ending-credential = بيانات اعتماد توشك على الانتهاء
    .why = عند انتهائها يتوقف التطبيق عن العمل. اطلب تجديدها، أو أزِل التطبيق إن لم يحتج إليه أحد.
audit-rule-disabled-with-grants = معطَّل ومِنحه ما زالت سارية
    .why = مَن يعيد تفعيل التطبيق يعيد إليه كل صلاحياته. ألغِ ما لا يحتاج إليه أحد.
audit-rule-unused = غير مستخدم
    .why = ما لا يستخدمه أحد لا يفيد إلا مَن يستولي عليه. ألغِ المِنح أو أزِل التطبيق.
audit-rule-redundant = ممنوح مرتين
    .why = أحد الإذنين يشمل الآخر، فالأضيق لا يضيف شيئًا. ألغِ ما لا حاجة إليه، وغالبًا ما يكون الأوسع.
audit-rule-deleted-resource = مِنح لخدمات لم تعد موجودة
    .why = لا تفتح شيئًا اليوم. نظّفها كي لا تعود مع خدمة من النوع نفسه.

### What was found

# $count (number): people; $hours (number): within how many hours; $permissions: names
audit-found-wave = { $hours ->
        [one] وافق { $count } من الأشخاص، كلٌّ على حدة، خلال ساعة واحدة. حصل التطبيق على: { $permissions }.
        [two] وافق { $count } من الأشخاص، كلٌّ على حدة، خلال ساعتين. حصل التطبيق على: { $permissions }.
        [zero] وافق { $count } من الأشخاص، كلٌّ على حدة، خلال أقل من ساعة. حصل التطبيق على: { $permissions }.
        [few] وافق { $count } من الأشخاص، كلٌّ على حدة، خلال { $hours } ساعات. حصل التطبيق على: { $permissions }.
        [many] وافق { $count } من الأشخاص، كلٌّ على حدة، خلال { $hours } ساعة. حصل التطبيق على: { $permissions }.
       *[other] وافق { $count } من الأشخاص، كلٌّ على حدة، خلال { $hours } ساعة. حصل التطبيق على: { $permissions }.
    }
# $days (number): days since it came into the tenant; $permissions: names
audit-found-new-unverified = { $days ->
        [zero] دخل المستأجر اليوم، ولم يوثّق أحد ناشره، وهو يحمل { $permissions }.
        [one] دخل المستأجر قبل يوم واحد، ولم يوثّق أحد ناشره، وهو يحمل { $permissions }.
        [two] دخل المستأجر قبل يومين، ولم يوثّق أحد ناشره، وهو يحمل { $permissions }.
        [few] دخل المستأجر قبل { $days } أيام، ولم يوثّق أحد ناشره، وهو يحمل { $permissions }.
        [many] دخل المستأجر قبل { $days } يومًا، ولم يوثّق أحد ناشره، وهو يحمل { $permissions }.
       *[other] دخل المستأجر قبل { $days } يومًا، ولم يوثّق أحد ناشره، وهو يحمل { $permissions }.
    }
audit-found-unverified = لم يوثّق أحد ناشره، وهو يحمل { $permissions }.
audit-found-escalating-delegated = باسم مسؤول يسجّل دخوله إليه يستطيع التطبيق منح نفسه أو غيره مزيدًا من الصلاحيات: { $permissions }.
# $days (number): days since the last sign-in
audit-found-unused = { $days ->
        [zero] سجّل دخولًا اليوم، ومِنحه سارية.
        [one] لم يسجّل دخولًا منذ يوم واحد، ومِنحه ما زالت سارية.
        [two] لم يسجّل دخولًا منذ يومين، ومِنحه ما زالت سارية.
        [few] لم يسجّل دخولًا منذ { $days } أيام، ومِنحه ما زالت سارية.
        [many] لم يسجّل دخولًا منذ { $days } يومًا، ومِنحه ما زالت سارية.
       *[other] لم يسجّل دخولًا منذ { $days } يومًا، ومِنحه ما زالت سارية.
    }
audit-found-never-used = لا يُعرف له أي تسجيل دخول، ومع ذلك فمِنحه سارية.
# $permissions: pairs such as “Mail.Read < Mail.ReadWrite”, the narrower one first
audit-found-redundant = الإذن الأوسع يشمل الأضيق أصلًا: { $permissions }.
audit-found-unlisted = تذكر المِنح هذا التطبيق، لكن قائمة تطبيقات المستأجر لا تضمه.
audit-found-damaged = تعذّر عرض ما عُثر عليه، فأعد التدقيق.

### Two audits beside each other

audit-change-kind-new-app = تطبيقات جديدة
audit-change-kind-gone-app = تطبيقات اختفت
audit-change-kind-new-grant = مِنح جديدة
audit-change-kind-gone-grant = مِنح اختفت
audit-change-kind-widened = مِنح اتسعت
audit-change-kind-narrowed = مِنح ضاقت
audit-change-kind-publisher = ناشر آخر
audit-change-kind-owners = مالكون آخرون
audit-change-kind-credentials = بيانات اعتماد أخرى
# $publisher: a name
audit-change-new-app = جديد في المستأجر
audit-change-new-app-by = جديد في المستأجر؛ الناشر: { $publisher }
audit-change-gone-app = لم يعد في المستأجر
# $permission, $resource: names; $breadth: such as “for everyone”
audit-change-new-grant = { $permission } ({ $resource })، { $breadth }: مُنح حديثًا
audit-change-gone-grant = { $permission } ({ $resource })، { $breadth }: لم يعد ممنوحًا
# $from, $to: such as “for 3 people”
audit-change-widened = اتسع نطاق { $permission } ({ $resource }): كان { $from } وصار { $to }
audit-change-narrowed = ضاق نطاق { $permission } ({ $resource }): كان { $from } وصار { $to }
# $from, $to: publishers
audit-change-publisher = الناشر سابقًا: { $from }؛ والآن: { $to }
# $added, $removed (number)
audit-change-owners = المالكون: أُضيف { $added } وأُزيل { $removed }
audit-change-credentials = الأسرار والشهادات: أُضيف { $added } وأُزيل { $removed }
# $part: the name of a list
audit-compare-lacking = قائمة «{ $part }» ناقصة في أحد الجانبين، فلم يُقارن ما لا يظهر إلا فيها.

### Tables

audit-table-apps = التطبيقات
audit-table-grants = المِنح
audit-table-findings = النتائج
# $tenant: a name; $date: when it was read
audit-table-of = تدقيق { $tenant }، قُرئ ابتداءً من { $date }
# $shown, $count (number): rows
audit-table-cut = لا تظهر هنا سوى أول { $shown } من أصل { $count } من الصفوف، أما CSV وExcel وJSON وParquet فتضمها كلها.
audit-column-app = التطبيق
audit-column-service-principal = كيان الخدمة (معرّف الكائن)
audit-column-app-id = معرّف التطبيق
audit-column-origin = المنشأ
audit-column-publisher = الناشر
audit-column-verified = موثَّق
audit-column-enabled = مفعَّل
audit-column-created = في المستأجر منذ
audit-column-last-sign-in = آخر تسجيل دخول
audit-column-level = التقييم (1–4)
audit-column-breadth = النطاق
audit-column-delegated = الأذونات المفوَّضة
audit-column-application = أذونات التطبيق
audit-column-people = أشخاص كلٌّ على حدة
audit-column-findings = النتائج
audit-column-resource = الخدمة
audit-column-permission = الإذن
audit-column-kind = النوع
audit-column-data = نوع البيانات
audit-column-can-gain-rights = يستطيع كسب صلاحيات
audit-column-weight = الخطورة
audit-column-rule = ما بُحث عنه
audit-column-finding = ما عُثر عليه

### Errors

# $folder: a folder
error-audit-running = يجري تدقيق آخر في { $folder }.
    .hint = انتظر حتى ينتهي، أو أوقفه مؤقتًا، أو اختر مجلدًا آخر للبيانات.
# $audit: an id
error-audit-not-found = لا يوجد تدقيق { $audit }.
    .hint = يعرض «scopeglass audit --list» ما حُفظ منها.
error-audit-nothing-to-resume = لا يوجد لهذا المستأجر تدقيق يمكن استئنافه.
    .hint = ابدأ تدقيقًا جديدًا.
# $tenant: a name
error-audit-other-tenant = هذا التدقيق يخص { $tenant }، وأنت مسجَّل الدخول إلى مستأجر آخر.
    .hint = سجّل الدخول إلى المستأجر الذي يخصه التدقيق.
# $file: a file
error-audit-locked = برنامج آخر يقفل { $file }.
    .hint = أغلق البرنامج الذي يفتحه ثم استأنف التدقيق. لا يضيع شيء مما قُرئ.
error-audit-damaged = ‏{ $file } ليس لقطة تدقيق، أو أنه تالف.
    .hint = احذفه ودقّق المستأجر من جديد.
error-audit-newer = ‏{ $file } كتبه إصدار أحدث من Scopeglass.
    .hint = حدّث Scopeglass لفتحه.
error-audit-not-written = تعذّرت كتابة { $file } أو قراءته.
    .hint = انظر التفاصيل. ما قُرئ حتى الآن محفوظ؛ استأنف التدقيق بعد زوال السبب.
error-audit-part-missing = لا يضم التدقيق هذه القائمة كاملة.
    .hint = اتصل بالمستأجر واختر التطبيق هناك ليُقرأ من جديد.

### On the command line

cli-audit-about = تدقيق كل موافقات المستأجر: مَن يصل إلى ماذا، وما المريب في ذلك
cli-audit-after =
    يُقرأ كل شيء بإذن Directory.Read.All ويُحفظ فور وصوله. يوقف Ctrl-C مؤقتًا، ويتابع ‎--resume من حيث توقّف، حتى بعد الانهيار.
    رموز الخروج: 0 مكتمل، 5 غير مكتمل (يُذكر ما ينقص)، 130 متوقف مؤقتًا.
cli-audit-apps = عدد تطبيقات مستأجر التدريب إضافة إلى المعتادة
cli-audit-grants = عدد المِنح المفوَّضة في مستأجر التدريب
cli-audit-resume = متابعة أحدث تدقيق لهذا المستأجر لم ينتهِ
cli-audit-out = مجلد الملفات
cli-audit-format = الصيغ مفصولة بفواصل: { $formats }
cli-audit-sign-ins = طلب AuditLog.Read.All أيضًا لمعرفة التطبيقات غير المستخدمة
cli-audit-as = شخص من مستأجر التدريب يسجّل الدخول
cli-audit-list = عرض التدقيقات المحفوظة
cli-audit-delete = حذف تدقيق محفوظ
cli-audit-compare = بيان ما تغيّر بين تدقيقين محفوظين، والأقدم أولًا
cli-audit-open = عرض تدقيق محفوظ، وكتابة ملفاته إن ذُكر ‎--format
cli-audit-no-browser = طباعة عنوان تسجيل الدخول بدل فتح المتصفح
cli-audit-overwrite = استبدال الملفات الموجودة
cli-audit-json = طباعة كائن JSON واحد في كل سطر
cli-audit-data = مجلد ما يحفظه Scopeglass
cli-value-audit = تدقيق
cli-value-count = عدد
# $pages, $rows, $units (number); $left: such as “About 2 minutes left”
cli-audit-progress = الصفحات: { $pages }، السجلات: { $rows }، الوحدات: { $units }
cli-audit-progress-left = الصفحات: { $pages }، السجلات: { $rows }، الوحدات: { $units }. { $left }
cli-audit-judging = يجري الحكم على ما قُرئ…
cli-audit-paused = توقّف مؤقتًا. لم يضع شيء: يتابع «scopeglass audit --resume» من هنا.
cli-audit-none = لا توجد تدقيقات محفوظة.
# $own, $other, $microsoft (number): apps
cli-audit-origins = التطبيقات: { $own } للمؤسسة، { $other } من خارجها، { $microsoft } من Microsoft (على حدة)
cli-audit-silent = بُحث عنه ولم يوجد: { $rules }
cli-audit-same = لم يتغيّر شيء.
# $count (number)
cli-audit-more = … و{ $count } غيرها: انظر الملفات (‎--format csv) أو النافذة
