# خطوات المراجعة الخمس وما يقال فيها.

review-step-request = الطلب
review-step-permissions = الأذونات
review-step-sign-in = تسجيل الدخول
review-step-evidence = الأدلة
review-step-report = التقرير

review-note-unclear = { $count ->
        [zero] لا شيء للمراجعة بعد
        [one] نقطة واحدة تحتاج إلى حسم
        [two] نقطتان تحتاجان إلى حسم
        [few] { $count } نقاط تحتاج إلى حسم
        [many] { $count } نقطة تحتاج إلى حسم
       *[other] { $count } نقطة تحتاج إلى حسم
    }
review-note-permissions = { $count ->
        [zero] لا أذونات
        [one] إذن واحد
        [two] إذنان
        [few] { $count } أذونات
        [many] { $count } إذنًا
       *[other] { $count } إذن
    }
review-note-signing-in = في انتظار المتصفح
review-note-signed-in = سُجّل الدخول
review-note-signed-in-earlier = سُجّل الدخول سابقًا
review-note-not-signed-in = لم يُسجَّل الدخول
review-note-evidence = أُجيب عن { $answered } من { $total }
review-note-report-ready = لا ينقصه شيء
review-note-report-open = { $count ->
        [zero] لا نقاط مفتوحة
        [one] نقطة واحدة ما زالت مفتوحة
        [two] نقطتان ما زالتا مفتوحتين
        [few] { $count } نقاط ما زالت مفتوحة
        [many] { $count } نقطة ما زالت مفتوحة
       *[other] { $count } نقطة ما زالت مفتوحة
    }
review-progress = حُسم { $decided } من { $total }

review-open-undecided = { $count ->
        [zero] اتُّخذ قرار بشأن كل الأذونات.
        [one] إذن واحد لم يُتَّخذ قرار بشأنه بعد.
        [two] إذنان لم يُتَّخذ قرار بشأنهما بعد.
        [few] { $count } أذونات لم يُتَّخذ قرار بشأنها بعد.
        [many] { $count } إذنًا لم يُتَّخذ قرار بشأنها بعد.
       *[other] { $count } إذن لم يُتَّخذ قرار بشأنها بعد.
    }
review-open-kinds = { $count ->
        [zero] نوع كل الأذونات محسوم.
        [one] إذن واحد لم يُحسم أهو مفوَّض أم إذن تطبيق.
        [two] إذنان لم يُحسم أهما مفوَّضان أم إذنا تطبيق.
        [few] { $count } أذونات لم يُحسم أهي مفوَّضة أم أذونات تطبيق.
        [many] { $count } إذنًا لم يُحسم أهي مفوَّضة أم أذونات تطبيق.
       *[other] { $count } إذن لم يُحسم أهي مفوَّضة أم أذونات تطبيق.
    }
review-open-lines = { $count ->
        [zero] لا توجد أسطر لم يُتعرَّف عليها.
        [one] سطر واحد يشبه إذنًا ولم يُتعرَّف عليه.
        [two] سطران يشبهان أذونات ولم يُتعرَّف عليهما.
        [few] { $count } أسطر تشبه أذونات ولم يُتعرَّف عليها.
        [many] { $count } سطرًا تشبه أذونات ولم يُتعرَّف عليها.
       *[other] { $count } سطر تشبه أذونات ولم يُتعرَّف عليها.
    }
review-open-evidence = { $count ->
        [zero] أجاب المستأجر إجابة قاطعة عن كل الأذونات.
        [one] إذن واحد لم يُجب المستأجر عنه إجابة قاطعة.
        [two] إذنان لم يُجب المستأجر عنهما إجابة قاطعة.
        [few] { $count } أذونات لم يُجب المستأجر عنها إجابة قاطعة.
        [many] { $count } إذنًا لم يُجب المستأجر عنها إجابة قاطعة.
       *[other] { $count } إذن لم يُجب المستأجر عنها إجابة قاطعة.
    }

## مصدر الطلب

review-app-unnamed = تطبيق بلا اسم
review-source-article = من المقالة «{ $name }»
review-source-pasted = من مقالة أُلصق نصها
review-source-profile = من ملف التعريف الجاهز، وفق صفحة المورّد كما كانت في { $date }
review-source-link = من رابط موافقة
review-source-manifest = من ملف البيان «{ $name }»
review-source-manifest-pasted = من ملف بيان أُلصق نصه
review-source-tenant = التطبيق كما كان في المستأجر بتاريخ { $date }
review-source-list = من قائمة أُدخلت أو قُدّمت

review-kind-only-one = لهذا الإذن نوع واحد فقط.
review-kind-stated = يذكره المصدر نفسه: «{ $quote }»
review-kind-settled = أنت حسمته.

review-admin-consent-yes = وفق الإعداد الافتراضي من Microsoft لا يستطيع الموافقة عليه سوى مسؤول.
review-admin-consent-no = وفق الإعداد الافتراضي من Microsoft يمكن للأشخاص الموافقة عليه بأنفسهم؛ لكن سياسة الموافقة في المستأجر لديك هي التي تقرر هل يمكنهم ذلك.
review-admin-consent-installed = تُعطى الموافقة حيث يُثبَّت التطبيق في Teams: يعطيها مالك الفريق أو أحد المشاركين في الدردشة أو الشخص الذي يُثبَّت له التطبيق، بقدر ما يسمح به Teams وإعدادات المستأجر لديك.

## المقادير

review-amount-at-least = { $amount } على الأقل
review-amount-identity = { $count ->
        [zero] لم يسجّل أحد الدخول
        [one] شخص واحد سجّل الدخول
        [two] شخصان سجّلا الدخول
        [few] { $count } أشخاص سجّلوا الدخول
        [many] { $count } شخصًا سجّلوا الدخول
       *[other] { $count } شخص سجّلوا الدخول
    }
review-amount-session = { $count ->
        [zero] لا جلسات قابلة للتجديد
        [one] جلسة واحدة قابلة للتجديد
        [two] جلستان قابلتان للتجديد
        [few] { $count } جلسات قابلة للتجديد
        [many] { $count } جلسة قابلة للتجديد
       *[other] { $count } جلسة قابلة للتجديد
    }
review-amount-people = { $count ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
review-amount-groups = { $count ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $count } مجموعات
        [many] { $count } مجموعة
       *[other] { $count } مجموعة
    }
review-amount-directory = { $count ->
        [zero] لا سجلات في الدليل
        [one] سجل واحد في الدليل
        [two] سجلان في الدليل
        [few] { $count } سجلات في الدليل
        [many] { $count } سجلًا في الدليل
       *[other] { $count } سجل في الدليل
    }
review-amount-events = { $count ->
        [zero] لا مواعيد
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعدًا
       *[other] { $count } موعد
    }
review-amount-contacts = { $count ->
        [zero] لا جهات اتصال
        [one] جهة اتصال واحدة
        [two] جهتا اتصال
        [few] { $count } جهات اتصال
        [many] { $count } جهة اتصال
       *[other] { $count } جهة اتصال
    }
review-amount-mail = { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
review-amount-chats = { $count ->
        [zero] لا دردشات
        [one] دردشة واحدة
        [two] دردشتان
        [few] { $count } دردشات
        [many] { $count } دردشة
       *[other] { $count } دردشة
    }
review-amount-files = { $count ->
        [zero] لا ملفات ولا مواقع
        [one] ملف أو موقع واحد
        [two] ملفان أو موقعان
        [few] { $count } ملفات أو مواقع
        [many] { $count } ملفًا أو موقعًا
       *[other] { $count } ملف أو موقع
    }
review-amount-devices = { $count ->
        [zero] لا أجهزة
        [one] جهاز واحد
        [two] جهازان
        [few] { $count } أجهزة
        [many] { $count } جهازًا
       *[other] { $count } جهاز
    }
review-amount-security = { $count ->
        [zero] لا سجلات أمان
        [one] سجل أمان واحد
        [two] سجلا أمان
        [few] { $count } سجلات أمان
        [many] { $count } سجل أمان
       *[other] { $count } سجل أمان
    }
review-amount-other = { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلًا
       *[other] { $count } سجل
    }

## الأدلة

review-outcome-exposed = قُرئ إلى النهاية: { $amount }.
review-outcome-partial = قُرئ جزئيًا فقط: { $amount }، ثم توقفت القراءة قبل نهايتها.
review-outcome-partial-of = قُرئ جزئيًا فقط: { $amount } من أصل { $of }، ثم توقفت القراءة قبل نهايتها.
review-census = { $filled } من { $sampled } ({ $percent })
review-trace = عدد الطلبات: { $requests }، المدة: { $millis } مللي ثانية
review-probe-other = ما يتيحه هذا الإذن
review-probe-read = { $count ->
        [zero] لم يُقرأ أي سجل بعد
        [one] قُرئ سجل واحد
        [two] قُرئ سجلان
        [few] قُرئت { $count } سجلات
        [many] قُرئ { $count } سجلًا
       *[other] قُرئ { $count } سجل
    }

## تسجيل الدخول

review-place-practice = مستأجر التدريب (أشخاص من نسج الخيال، على هذا الحاسوب)
review-earlier = آخر تسجيل دخول كان باسم { $account } في { $date }. انتهت تلك الجلسة؛ سجّل الدخول مجددًا لإعادة الفحص.
review-scope-identity = لكي يعرف Scopeglass من سجّل الدخول.
review-scope-for-probe = يطلبه التطبيق؛ وبه يستطيع Scopeglass أن يُظهر ما ينكشف به.
review-scope-offline = يطلبه التطبيق؛ ويُظهر Scopeglass أن الجلسة يمكن أن تُجدَّد فعلًا من دونك.
review-scope-for-application = يطلبه التطبيق لنفسه وحده. ويطلب Scopeglass صيغته المفوَّضة ليُريك جزءًا منه بعينيك أنت؛ أما مدى وصول التطبيق نفسه فأبعد من ذلك.
review-scope-application-only = لا يوجد إلا للتطبيقات التي تعمل دون أن يسجّل أحد الدخول، فلا يمكن طلبه من أي شخص.

review-role-62e90394-69f5-4237-9190-012177145e10 = مسؤول عمومي
review-role-f2ef992c-3afb-46b9-b7cf-a126ee74c451 = قارئ عمومي
review-role-158c047a-c907-4556-b7ef-446551a6b5f7 = مسؤول تطبيق السحابة
review-role-9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3 = مسؤول التطبيق
review-role-e8611ab8-c189-46e8-94e1-60213ab1f814 = مسؤول الدور المميز
review-role-fe930be7-5e62-47db-91af-98c3a49a38b1 = مسؤول المستخدم
review-role-88d8e3e3-8f55-4a1e-953a-9b9898b8876b = قارئ الدليل
review-role-b79fbf4d-3ef9-4689-8143-76b194e85509 = عضو في المؤسسة بلا دور

## التقرير

review-cell = { $permission }، { $data }: { $outcome } ({ $text }). المدى: { $breadth }.
review-finding-organisation = يعمل { $permission } دون أن يسجّل أحد الدخول ويصل إلى المؤسسة كلها، ما لم يقيّده شيء آخر في المستأجر لديك.
review-finding-open-kind = سيصل { $permission } إلى المؤسسة كلها إن كان مطلوبًا بصفته إذن تطبيق؛ والمصدر لا يوضح ذلك.
review-finding-inconclusive = لم تكتمل قراءة ما يكشفه { $permission }، فلا يُستنتج شيء عن الباقي.
review-finding-personal = أظهر { $permission } ما يلي: { $amount }، وفي ذلك حقول مملوءة بهذه الأنواع من البيانات الشخصية: { $classes }.

review-choose-article = فتح مقالة المورّد
review-choose-folder = اختيار مجلد التقارير

review-undo-settle = حسم النوع
review-undo-assign = إسناد سطر إلى إذن
review-undo-dismiss = تنحية سطر
review-undo-add = إضافة إذن
review-undo-remove = إزالة إذن
review-undo-decide = القرار بشأن { $name }
review-undo-clear = مسح القرار بشأن { $name }

## ما سيصل إليه التطبيق وحده

review-projection = تقدير
review-amount-accounts = { $count ->
        [zero] لا حسابات
        [one] حساب واحد
        [two] حسابان
        [few] { $count } حسابات
        [many] { $count } حسابًا
       *[other] { $count } حساب
    }
review-outcome-projected = قُرئ بصلاحياتك أنت: { $amount }. أما التطبيق وحده فسيصل إلى بيانات ما يلي: { $projected }؛ وهذا تقدير وليس شيئًا قُرئ.
review-outcome-projected-unknown = قُرئ بصلاحياتك أنت: { $amount }. أما التطبيق وحده فسيصل إلى أبعد من ذلك، ولم يمكن عدّ مداه.
review-cell-projected = { $permission }، { $data }: التقدير للتطبيق وحده: { $projected }؛ وقُرئ بصلاحياتك أنت: { $amount }. المدى: { $breadth }.
review-cell-further = يصل أبعد

review-cell-uncounted = { $permission }، { $data }: { $outcome }. المدى: { $breadth }.

review-not-attributed = لم يُقرأ شيء، فلا شيء يُنسب إلى إذن.

review-outcome-exposed-part = قُرئ إلى النهاية: { $amount }. وهذا جزء مما يتيحه هذا الإذن.

review-reach-projected = قُرئ باسم الشخص الذي سجّل الدخول. أما التطبيق وحده فسيصل إلى بيانات هذا العدد: { $projected }. وهذا تقدير مبني على العدّ، لا يقول شيئًا عن صناديق بريد غير موجودة أو يحجبها Exchange عنه.

## تطبيق في المستأجر، وطلبان جنبًا إلى جنب

review-identity-client = معرّف التطبيق
review-identity-publisher = الناشر
review-identity-owner = مسجّل في المستأجر
review-identity-created = في هذا المستأجر منذ
review-identity-audience = من يجوز له تسجيل الدخول، كما هو منشور
review-identity-enabled = تسجيل الدخول
review-identity-enabled-yes = مفعّل
review-identity-enabled-no = موقوف: لا يستطيع أحد تسجيل الدخول إليه
review-identity-assignment = من يجوز له استخدامه
review-identity-assignment-yes = من أُسند إليهم فقط
review-identity-assignment-no = كل من في المؤسسة
review-identity-redirects = إلى أين تعود عمليات تسجيل الدخول
review-identity-credentials = الأسرار والشهادات
# $name: a publisher
review-publisher-verified = { $name }، تحققت منه Microsoft
# $name: a publisher
review-publisher-unverified = يسمّي نفسه { $name }، ولم يتحقق أحد من ذلك
review-publisher-unnamed = غير متحقق منه
review-publisher-microsoft = Microsoft نفسها
# $kind: secret or certificate; $name: its name; $date: a day
review-credential-ends = { $kind ->
        [certificate] الشهادة «{ $name }»، حتى { $date }
       *[secret] سر العميل «{ $name }»، حتى { $date }
    }
# $kind: secret or certificate; $name: its name
review-credential = { $kind ->
        [certificate] الشهادة «{ $name }»
       *[secret] سر العميل «{ $name }»
    }
review-sign-note = للعلم
review-sign-odd = غير معتاد: اسأل أولًا
review-sign-alarming = مقلق: توقّف
review-standing-asked = يطلبه تسجيل التطبيق.
review-standing-not-asked = لا يطلبه تسجيل التطبيق.
review-standing-everyone = ممنوح لكل من في المؤسسة.
# $date: a day and time
review-standing-everyone-since = ممنوح لكل من في المؤسسة منذ { $date }.
# $count (number): people
review-standing-people = { $count ->
        [zero] غير ممنوح لأي شخص.
        [one] ممنوح لشخص واحد وحده.
        [two] ممنوح لشخصين كلٌّ على حدة.
        [few] ممنوح لـ{ $count } أشخاص كلٌّ على حدة.
        [many] ممنوح لـ{ $count } شخصًا كلٌّ على حدة.
       *[other] ممنوح لـ{ $count } شخص كلٌّ على حدة.
    }
# $count (number): people; $date: a day and time
review-standing-people-since = { $count ->
        [zero] غير ممنوح لأي شخص ({ $date }).
        [one] ممنوح لشخص واحد وحده منذ { $date }.
        [two] ممنوح لشخصين كلٌّ على حدة، وأولهما بتاريخ { $date }.
        [few] ممنوح لـ{ $count } أشخاص كلٌّ على حدة، وأولهم بتاريخ { $date }.
        [many] ممنوح لـ{ $count } شخصًا كلٌّ على حدة، وأولهم بتاريخ { $date }.
       *[other] ممنوح لـ{ $count } شخص كلٌّ على حدة، وأولهم بتاريخ { $date }.
    }
review-standing-app = ممنوح للتطبيق نفسه دون أن يسجّل أحد الدخول.
# $date: a day and time
review-standing-app-since = ممنوح للتطبيق نفسه دون أن يسجّل أحد الدخول، منذ { $date }.
review-standing-not-granted = لم يُمنح.
review-standing-unread = تعذرت قراءة المنح كلها، فقد يكون هناك غيرها.
review-connection-why-directory = لقراءة تطبيقات المستأجر وما مُنح لها. ولا يكفي ما هو أقل لقراءة سجلات المنح: فأذونات التطبيقات وحدها لا تشملها، وأذونات المنح وحدها تستطيع تغييرها.
# $count (number): apps that fit, all of them
review-apps-all = { $count ->
        [zero] لا تطبيقات
        [one] تطبيق واحد
        [two] تطبيقان
        [few] { $count } تطبيقات
        [many] { $count } تطبيقًا
       *[other] { $count } تطبيق
    }
# $count (number): the apps shown; there may be more
review-apps-more = { $count ->
        [zero] لم يُقرأ أي تطبيق، وقد تكون هناك تطبيقات. اكتب المزيد من الاسم.
        [one] أول تطبيق فقط؛ وهناك غيره أو تعذرت قراءته. اكتب المزيد من الاسم.
        [two] أول تطبيقين؛ وهناك غيرهما أو تعذرت قراءته. اكتب المزيد من الاسم.
        [few] أول { $count } تطبيقات؛ وهناك غيرها أو تعذرت قراءته. اكتب المزيد من الاسم.
        [many] أول { $count } تطبيقًا؛ وهناك غيرها أو تعذرت قراءته. اكتب المزيد من الاسم.
       *[other] أول { $count } تطبيق؛ وهناك غيرها أو تعذرت قراءته. اكتب المزيد من الاسم.
    }
review-compare-added = مضافة
    .meaning = لا يطلبها إلا الطلب الثاني.
review-compare-removed = محذوفة
    .meaning = لا يطلبها إلا الطلب الأول.
review-compare-widened = موسّعة
    .meaning = حلّ محلها ما هو أوسع.
review-compare-narrowed = مضيّقة
    .meaning = حلّ محلها ما هو أضيق.
review-compare-kind-changed = تغيّر نوعها
    .meaning = الإذن نفسه، مرة نيابة عن أشخاص ومرة للتطبيق وحده؛ وإذن التطبيق أوسع مدى.
review-compare-unclear = لا يمكن مقارنتها
    .meaning = يطلبها الاثنان، لكن أحدهما لا يذكر النوع.
review-compare-same = متطابقة
    .meaning = يطلبها الاثنان على السواء.
review-compare-equal = يطلب الاثنان الشيء نفسه.
review-compare-unread = بقدر ما قُرئ يطلب الاثنان الشيء نفسه؛ وقد تختلف الأسطر التي لم يُتعرّف عليها.
# $count (number): differences
review-compare-differs = { $count ->
        [zero] لا فروق.
        [one] فرق واحد.
        [two] فرقان.
        [few] { $count } فروق.
        [many] { $count } فرقًا.
       *[other] { $count } فرق.
    }
