# تقرير الأذونات. المصطلحات كما في words.ftl.

## كتلة العنوان

report-name = تقرير الأذونات
report-title = تقرير الأذونات: { $app }
report-app-unnamed = تطبيق لا يذكر المصدر اسمه
report-lead = ما يطلبه التطبيق، وما يفتحه ذلك، وما تقرّر.
report-moment = { $time } بالتوقيت العالمي
report-version = Scopeglass { $version }
report-catalogue = فهرس بتاريخ { $date }

report-place-practice = مستأجر التدريب
report-place-real = مستأجر حقيقي
report-place-not-signed-in = لا مستأجر
report-tenant-practice = جميع الأشخاص والسجلات في هذا التقرير من نسج الخيال، ولا يقول التقرير شيئًا عن مؤسسة حقيقية.
report-tenant-real = أرقام هذا التقرير مأخوذة من مؤسسة حقيقية، وقد حُجبت القيم لحظة تسلّمها.
report-tenant-not-signed-in = لم يسجّل أحد الدخول، فلم يُقرأ شيء. يشرح هذا التقرير ما هو مطلوب، ولا يستطيع أن يقول ما هو موجود.

report-fact-source = الطلب
report-fact-tenant = المستأجر
report-fact-account = تسجيل الدخول باسم
report-fact-scopes = الأذونات في رمز الوصول
report-fact-made = تاريخ التقرير
report-fact-created = بداية المراجعة
report-fact-version = أُعدّ باستخدام
report-fact-review = المراجعة
report-none-signed-in = لا تسجيل دخول
report-roles = أدوار الدليل: { $roles }
report-roles-none = لم تُذكر أدوار في الدليل
report-scopes-unknown = لا تسجيل دخول، فهي غير معروفة
report-scopes-none = لا شيء
report-source-type-article = مقالة
report-source-type-profile = ملف تعريف
report-source-type-link = رابط موافقة
report-source-type-manifest = ملف بيان
report-source-type-tenant = تطبيق في المستأجر
report-source-type-list = قائمة
report-source-article = مقالة المورّد، مقروءة من الملف { $file }.
report-source-pasted = مقالة المورّد، ملصقة نصًّا.
report-source-profile = ملف التعريف الجاهز { $profile }؛ قُرئت صفحته بتاريخ { $date }.
report-source-link = رابط موافقة، حُذفت منه القيم التي لا تخدم إلا تسجيل دخول واحدًا.
report-source-manifest = ملف بيان التطبيق، مقروء من الملف { $file }.
report-source-manifest-pasted = ملف بيان التطبيق، أُلصق نصًا.
report-source-tenant = التطبيق كما كان في المستأجر بتاريخ { $date }.
report-source-list = قائمة أذونات قدّمها المُراجع.
report-contents = المحتويات

## الأقسام

report-section-summary = الخلاصة
report-section-picture = صورة الانكشاف
report-section-permissions = الأذونات واحدًا واحدًا
report-section-unrecognised = أسطر لم يُتعرّف عليها
report-section-untried = ما لم يُجرَّب، ولماذا
report-section-grants = المطلوب والممنوح
report-section-method = المنهج وحدوده
report-section-source = المصدر كما قُرئ

## الخلاصة

report-summary-statement = { $count ->
        [zero] لا يطلب التطبيق أي إذن.
        [one] يطلب التطبيق إذنًا واحدًا.
        [two] يطلب التطبيق إذنين.
        [few] يطلب التطبيق { $count } أذونات.
        [many] يطلب التطبيق { $count } إذنًا.
       *[other] يطلب التطبيق { $count } إذن.
    } { $decided ->
        [zero] ولم يُتخذ أي قرار بعد.
        [one] وقد اتُّخذ القرار بشأن إذن واحد.
        [two] وقد اتُّخذ القرار بشأن إذنين.
        [few] وقد اتُّخذ القرار بشأن { $decided } أذونات.
        [many] وقد اتُّخذ القرار بشأن { $decided } إذنًا.
       *[other] وقد اتُّخذ القرار بشأن { $decided } إذن.
    }
report-decisions = القرارات
report-far-reaching = الأبعد مدى
    .how = مرتبة وفق قواعد Scopeglass: المستوى أولًا، ثم هل يعمل التطبيق وحده، ثم هل يستطيع تغيير البيانات.
report-undecided = ما ينتظر القرار
    .none = لا شيء: لكل إذن قراره.
report-kinds-open = ما لم يُحسم نوعه
report-unread = ما لم تكتمل قراءته
    .none = لا شيء: لكل قراءة جوابها.
report-findings = ما يترتب على ذلك

## الصورة

report-picture-caption = كل صف إذن، وكل عمود نوع من البيانات. يدل الشكل على أصحاب البيانات التي يُوصل إليها، والرقم على عدد ما قُرئ.
report-permission = الإذن
report-decision = القرار
report-legend-breadth = بيانات مَن
report-legend-outcome = كيف عُرف ذلك
report-legend-solid = قُرئ إلى النهاية ووُجدت بيانات
report-legend-outline = قُرئ إلى النهاية ولم يوجد شيء
report-legend-broken = قُرئ جزئيًا، وقد يكون هناك المزيد
report-legend-denied = رفض المستأجر القراءة
report-legend-failed = لم تنجح القراءة، فلا يُستدل منها على شيء
report-legend-not-tried = لم يُجرَّب، فلا يُستدل منه على شيء
report-legend-projected = تقدير للتطبيق وحده، وليس شيئًا قُرئ
report-legend-blank = لا يتعلق الإذن بهذا النوع من البيانات
report-cell = { $what } ({ $breadth })
report-cell-read = قُرئ: { $amount }
report-cell-partial = قُرئ جزئيًا: { $amount }
report-cell-own-view = باسم الشخص الذي سجّل الدخول: { $what }
report-cell-projected = { $reach }. وباسم الشخص الذي سجّل الدخول: { $what }
report-cell-reach = تقدير للتطبيق وحده: { $reach }
report-cell-uncounted = لم يُعَدّ
report-projection = تقدير
report-no-evidence = لم يُجرَ أي فحص لهذا الإذن، فلا يُعرف ما يفتحه هنا.
    .short = لم يُجرَ فحص

## الأعداد

report-at-least = { $records } على الأقل
report-records-identity = { $count ->
        [zero] لا ملفات تعريف لتسجيل الدخول
        [one] ملف تعريف واحد لتسجيل الدخول
        [two] ملفا تعريف لتسجيل الدخول
        [few] { $count } ملفات تعريف لتسجيل الدخول
        [many] { $count } ملف تعريف لتسجيل الدخول
       *[other] { $count } ملف تعريف لتسجيل الدخول
    }
report-records-session = { $count ->
        [zero] لا تجديدات
        [one] تجديد واحد
        [two] تجديدان
        [few] { $count } تجديدات
        [many] { $count } تجديدًا
       *[other] { $count } تجديد
    }
report-records-people = { $count ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
report-records-groups = { $count ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $count } مجموعات
        [many] { $count } مجموعة
       *[other] { $count } مجموعة
    }
report-records-directory = { $count ->
        [zero] لا كائنات في الدليل
        [one] كائن واحد في الدليل
        [two] كائنان في الدليل
        [few] { $count } كائنات في الدليل
        [many] { $count } كائنًا في الدليل
       *[other] { $count } كائن في الدليل
    }
report-records-events = { $count ->
        [zero] لا مواعيد
        [one] موعد واحد
        [two] موعدان
        [few] { $count } مواعيد
        [many] { $count } موعدًا
       *[other] { $count } موعد
    }
report-records-contacts = { $count ->
        [zero] لا جهات اتصال
        [one] جهة اتصال واحدة
        [two] جهتا اتصال
        [few] { $count } جهات اتصال
        [many] { $count } جهة اتصال
       *[other] { $count } جهة اتصال
    }
report-records-mail = { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
report-records-chats = { $count ->
        [zero] لا رسائل دردشة
        [one] رسالة دردشة واحدة
        [two] رسالتا دردشة
        [few] { $count } رسائل دردشة
        [many] { $count } رسالة دردشة
       *[other] { $count } رسالة دردشة
    }
report-records-files = { $count ->
        [zero] لا ملفات
        [one] ملف واحد
        [two] ملفان
        [few] { $count } ملفات
        [many] { $count } ملفًا
       *[other] { $count } ملف
    }
report-records-devices = { $count ->
        [zero] لا أجهزة
        [one] جهاز واحد
        [two] جهازان
        [few] { $count } أجهزة
        [many] { $count } جهازًا
       *[other] { $count } جهاز
    }
report-records-security = { $count ->
        [zero] لا سجلات أمان
        [one] سجل أمان واحد
        [two] سجلّا أمان
        [few] { $count } سجلات أمان
        [many] { $count } سجل أمان
       *[other] { $count } سجل أمان
    }
report-records-other = { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلّان
        [few] { $count } سجلات
        [many] { $count } سجلًا
       *[other] { $count } سجل
    }
report-projection-mailboxes = { $count ->
        [zero] لا صناديق بريد
        [one] صندوق بريد واحد
        [two] صندوقا بريد
        [few] { $count } صناديق بريد
        [many] { $count } صندوق بريد
       *[other] { $count } صندوق بريد
    }
report-projection-people = { $count ->
        [zero] لا أشخاص
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
report-projection-groups = { $count ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $count } مجموعات
        [many] { $count } مجموعة
       *[other] { $count } مجموعة
    }
report-projection-any = { $count ->
        [zero] لا شيء
        [one] صندوق بريد أو شخص أو مجموعة واحدة
        [two] اثنان من صناديق البريد أو الأشخاص أو المجموعات
        [few] { $count } من صناديق البريد أو الأشخاص أو المجموعات
        [many] { $count } من صناديق البريد أو الأشخاص أو المجموعات
       *[other] { $count } من صناديق البريد أو الأشخاص أو المجموعات
    }

## إذن واحد

report-resource-graph = Microsoft Graph
report-resource-other = واجهة برمجية أخرى
report-row-whose = بيانات مَن
report-row-presence = بحضور شخص أو دونه
report-row-duration = إلى متى
report-row-not-included = يُظن كثيرًا أنه مشمول وليس كذلك
report-row-notes = من المفيد معرفته
report-row-kind = كيف عُرف النوع
report-row-reason = السبب الذي ذكره المورّد
report-row-ratings = التقييمات
report-row-narrower = ما يكفي بأقل من ذلك
report-row-redundant = لا يضيف شيئًا هنا
report-kind-only-one = لهذا الإذن هذا النوع وحده.
report-kind-stated = ذكره المصدر:
report-kind-settled = لم يذكره المصدر، وحسمه المُراجع.
report-kind-open = لم يذكره المصدر ولم يحسمه أحد بعد، ولذلك تُشرح القراءتان كلتاهما.
report-reason-none = لا يذكر المصدر سببًا.
report-recognised-exact-name = عُرف باسمه المنشور.
report-recognised-id = عُرف بمعرّفه المنشور.
report-recognised-display-name = عُرف بعنوانه في صفحة الموافقة لدى Microsoft.
report-recognised-translated-title = عُرف بترجمة عنوانه في صفحة الموافقة لدى Microsoft.
report-recognised-translated-name = عُرف بترجمة اسمه المنشور.
report-recognised-typo = عُرف باسمه المنشور مع خطأ كتابي.
report-recognised-profile = مذكور في ملف التعريف.
report-recognised-admin = ذكره المُراجع.
report-recognised-link = يطلبه رابط الموافقة.
report-recognised-manifest = معلن في ملف البيان.
report-recognised-granted = ممنوح للتطبيق في المستأجر.
report-recognised-list = مذكور في القائمة.
report-confidence = درجة اليقين: { "\u200E" }{ $percent }%{ "\u200E" }.
report-level = { $level } من 4
report-narrower-none = لا يُعرف إذن أضيق يفي بالغرض.
report-condition = الشرط
report-note = ملاحظة

## الأدلة

report-evidence = ما شوهد في المستأجر
report-outcome-exposed = قُرئ إلى النهاية: { $records }.
report-outcome-exposed-at-least = وُجدت بيانات: { $records } على الأقل. ولم يُحصَ مجموعها.
report-outcome-exposed-session = جُدّدت الجلسة دون الشخص: يستطيع التطبيق الاحتفاظ بوصوله.
report-outcome-exposed-identity = قُرئ ملف تعريف الشخص الذي سجّل الدخول.
report-outcome-empty = تمت القراءة إلى نهايتها ولم تأتِ بشيء: لا توجد اليوم بيانات من هذا النوع في هذا المدى.
report-outcome-denied = رفض المستأجر القراءة.
report-outcome-failed = لم تنجح القراءة، ولا يُستدل من ذلك على ما يفتحه الإذن.
report-outcome-partial = توقفت القراءة قبل نهايتها، والمقروء حتى ذلك الحين: { $records }. والعدد الكلي غير معروف.
report-outcome-partial-of = توقفت القراءة قبل نهايتها، والمقروء حتى ذلك الحين: { $records } من أصل { $of }.
report-outcome-not-tried = { $why }
report-outcome-own-view = { $statement } وهذا ما لدى الشخص الذي سجّل الدخول، لا ما سيصل إليه التطبيق وحده.
report-row-reach = لمن مدى الوصول الظاهر هنا
report-row-attribution = الإذن الذي ربما سمح بذلك
report-row-trace = الاستدعاء
report-attribution-unread = أذونات في رمز الوصول هذا كان يمكن أن تسمح بالقراءة: { $scopes }. لكن القراءة لم تنجح.
report-attribution-unread-none = لا يعرف Scopeglass في رمز الوصول هذا إذنًا كان سيسمح بالقراءة. ولم تنجح القراءة.
report-asked-as-person = سُئل باسم الشخص الذي سجّل الدخول.
report-asked-as-app = سُئل باسم التطبيق نفسه دون أن يسجّل أحد الدخول.
report-asked-projected = سُئل باسم الشخص الذي سجّل الدخول. أما التطبيق وحده فسيصل إلى أبعد من ذلك؛ ولم يمكن عدّ مداه.
report-reach-projected = سُئل باسم الشخص الذي سجّل الدخول. مدى التطبيق وحده: { $reach }. وهذا تقدير من الأعداد وليس شيئًا قُرئ.
report-reach-projected-unasked = لم تُجرَ أي قراءة. مدى التطبيق وحده: { $reach }. وهذا تقدير من الأعداد وليس شيئًا قُرئ.
report-reach-unasked = لم تُجرَ أي قراءة، فلا يُظهر هذا مدى وصول أحد.
report-requests = { $count ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلبًا
       *[other] { $count } طلب
    }
report-millis = { $count } مللي ثانية
report-request-ids = معرّفات الطلبات:
report-error-code = رمز الخطأ:
report-census = الحقول المملوءة
report-census-field = الحقل
report-census-says = ما يقوله عن الشخص
report-census-how-often = مملوء في
report-census-filled = { $filled } من { $sampled }
report-samples = بضعة سجلات حُجبت لحظة تسلّمها
report-samples-region = سجلات محجوبة للإذن { $number }
report-sample = السجل { $number }

## الأسطر والممنوح والمصدر

report-unrecognised-lead = تبدو هذه الأسطر أذونات، لكنها ليست جزءًا من هذه المراجعة للسبب المذكور مع كل منها.
report-unrecognised-unknown-name = له صيغة اسم إذن، لكنه ليس في الفهرس.
report-unrecognised-no-match = يُقرأ كعنوان إذن، لكن لا يطابقه أي إذن.
report-unrecognised-ambiguous = تطابقه عدة أذونات بالقدر نفسه.
report-unrecognised-not-asked = يذكر المصدر الإذن ويقول إنه غير مطلوب.
report-unrecognised-other-resource = ينتمي إلى خدمة أخرى غير Microsoft Graph.
report-unrecognised-elsewhere = يطلب كل ما هو مضبوط في تسجيل التطبيق، والمصدر لا يُظهره.
report-unrecognised-wrong-kind = هذا الإذن موجود، لكن ليس بالنوع المطلوب.
report-unrecognised-reference = يحيل السطر إلى قيمة موجودة في مكان آخر ولا يتضمنها المصدر.
report-dismissed = يقول المُراجع إنه لا يطلب شيئًا.
report-candidates = قد يكون المقصود:
report-untried-lead = لم يُقرأ شيء لهذه الأذونات. قد تفتح الكثير وقد لا تفتح شيئًا.
report-why = السبب
report-grants-read = قُرئ مما سجّله المستأجر نفسه عن الموافقة التي نالتها هذه المراجعة عبر تسجيل Scopeglass الخاص. ولم يُمنح بها شيء للتطبيق قيد المراجعة:
report-grants-unread = لم يُقرأ: لم تُطلب سجلات الموافقة لدى المستأجر نفسه، فلا يستطيع هذا التقرير أن يقول ما مُنح.
report-grants-failed = لم يُقرأ: تعذّر جلب سجلات الموافقة لدى المستأجر نفسه، فلا يستطيع هذا التقرير أن يقول ما مُنح.
report-asked = مطلوب
report-in-access-token = في رمز الوصول
report-recorded = في سجلات المستأجر
report-recorded-everyone = للجميع
report-recorded-one-person = لشخص واحد
report-recorded-none = غير مسجّل
report-recorded-not-read = لم يُقرأ
report-not-asked = غير مطلوب
report-yes = نعم
report-no = لا
report-not-known = غير معروف
report-source-lead = تقود الكلمات المعلَّمة إلى الإذن الذي تبيّن أنها تدل عليه.
report-footer = أُعدّ على حاسوب المُراجع نفسه. يذكر هذا التقرير ما قُرئ في الأوقات المبيّنة، ولا يراقب المستأجر بعدها.

## المنهج وحدوده

report-method-practice = جرى تسجيل الدخول والموافقة والقراءة على مستأجر التدريب في حاسوب المُراجع نفسه. وهي تُظهر كيف تعمل الأذونات، لا ما لدى مؤسستك من بيانات.
    .title = هذا مستأجر التدريب
report-method-delegated = حين يعمل التطبيق نيابةً عن شخص، لا يصل إلا إلى ما يسمح به الإذن ويحق لذلك الشخص أيضًا، أي إلى ما يتقاطع فيه الأمران. وما قُرئ هنا هو ما يستطيع الشخص الذي سجّل الدخول الوصول إليه؛ ومَن له حقوق أوسع ينكشف بتسجيل دخوله أكثر من ذلك.
    .title = الأذونات المفوَّضة
report-method-application = يصل التطبيق الذي يعمل وحده إلى كل صندوق بريد أو شخص أو موقع، ما لم يقيّده شيء آخر، مثل التحكم في الوصول حسب الأدوار للتطبيقات في Exchange أو أذونات المواقع المختارة. وما يُستنتج من الأعداد من أرقام لهذا المدى يُسمّى تقديرات.
    .title = أذونات التطبيق
report-method-attribution = يحمل رمز الوصول كل إذن سبقت الموافقة عليه لهذا التطبيق، لا أذونات هذا الطلب وحدها. ولذلك تذكر كل نتيجة جميع الأذونات في رمز الوصول التي ربما سمحت بالقراءة، ولا توصف بأنها منسوبة إلى إذن واحد إلا حيث لا يوجد سوى إذن واحد كهذا.
    .title = أي إذن فتح الباب
report-method-outcomes = القراءة التي رُفضت أو لم تنجح أو توقفت قبل نهايتها أو لم تُجرَ أصلًا تُسمّى بما حدث لها. وليست دليلًا على انعدام الوصول أو البيانات.
    .title = معنى النتيجة
report-method-redaction = لا يفعل Scopeglass شيئًا سوى القراءة. وقد حُجبت الحروف والأرقام في بيانات الأشخاص لحظة تسلّمها، ولا يمكن استرجاعها مما في هذا التقرير.
    .title = بيانات الأشخاص
report-method-ratings = لا يوجد مقياس واحد للمخاطر. يقف مستوى Microsoft ومستوانا القائم على قواعد جنبًا إلى جنب مع أسبابهما؛ فإن اختلفا فالعبرة بالأسباب.
    .title = التقييمات
report-method-consent = تنشر Microsoft لكل إذن هل يلزمه مسؤول. وهذا إعداد افتراضي: سياسة الموافقة في المستأجر هي التي تقرر مَن يحق له أن يوافق فعلًا.
    .title = مَن يحق له أن يوافق
report-method-redirect = العنوان الذي يعود إليه المتصفح بعد صفحة الموافقة لا يثبت شيئًا عمّا مُنح. ولا يثبت ذلك إلا سجلات المستأجر نفسه.
    .title = ما يثبت المنح
report-method-supersets = كون إذن يشمل آخر حكمٌ من قواعد وضعها أشخاص وطابقوها مع البيانات المنشورة، ولا يُستنتج من مقارنة قوائم المسارات.
    .title = الأضيق والزائد
report-method-catalogue = المعلومات عن الأذونات هي بتاريخ الفهرس، وربما غيّرتها Microsoft منذ ذلك الحين.
    .title = حداثة المعلومات

## الصيغ

report-format-html = صفحة ويب (HTML)
report-format-json = بيانات للبرامج (JSON)
report-format-md = نص لتذاكر الدعم (Markdown)
report-format-csv = جدول الأذونات (CSV)
report-format-xlsx = مصنّف (Excel)

## The app and its standing

report-signs = ما ينبغي التوقف عنده
report-row-standing = هذا التطبيق في سجلات المستأجر
# $source (text): who published it, $date (text): ISO 8601, $level (text): a word of its scale
report-published = { $source } ({ $date })، على مقياسه الخاص: { $level }

## Sheets of a workbook: at most 31 characters, none of [ ] : * ? / \

report-sheet-summary = الخلاصة
report-sheet-permissions = الأذونات
report-sheet-evidence = المشاهدات
report-sheet-grants = الممنوح
report-sheet-decisions = القرارات

## Heads of columns

report-column-number = الرقم
report-column-kind = النوع
report-column-resource = الواجهة
report-column-title = باختصار
report-column-can-do = ما يستطيع التطبيق فعله
report-column-call = الاستدعاء
report-column-outcome = النتيجة
report-column-told = بالكلمات
report-column-records = السجلات المقروءة
report-column-exact = كلها
report-column-isolated = معزول
report-column-could = ما كان يمكن أن يسمح به
report-column-time = الوقت (UTC)
report-column-millis = ميلي ثانية
report-column-requests = الطلبات
report-column-problem = ما حدث من خطأ
report-column-decided = وقت القرار (UTC)
report-column-reasons = الأسباب
