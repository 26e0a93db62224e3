# ختم التقرير: سلسلة الأدلة والتوقيع والتحقق منهما.

## في التقارير

# ‏$count (عدد)، ‏$head (نص): بصمة
report-method-chain = { $count ->
        [zero] لا فحوص في سلسلة بصمات SHA-256 التي تنتهي بـ { $head }. وحذف أي فحص أو تغييره أو نقله يكسر السلسلة، وهي تثبت ذلك لمن يعرف نهايتها، من حزمة موقّعة مثلًا.
        [one] فحص واحد مربوط بسلسلة بصمات SHA-256 تنتهي بـ { $head }. وحذف أي فحص أو تغييره أو نقله يكسر السلسلة، وهي تثبت ذلك لمن يعرف نهايتها، من حزمة موقّعة مثلًا.
        [two] فحصان مربوطان بسلسلة بصمات SHA-256 تنتهي بـ { $head }. وحذف أي فحص أو تغييره أو نقله يكسر السلسلة، وهي تثبت ذلك لمن يعرف نهايتها، من حزمة موقّعة مثلًا.
        [few] { $count } فحوص مربوطة بسلسلة بصمات SHA-256 تنتهي بـ { $head }. وحذف أي فحص أو تغييره أو نقله يكسر السلسلة، وهي تثبت ذلك لمن يعرف نهايتها، من حزمة موقّعة مثلًا.
        [many] { $count } فحصًا مربوطة بسلسلة بصمات SHA-256 تنتهي بـ { $head }. وحذف أي فحص أو تغييره أو نقله يكسر السلسلة، وهي تثبت ذلك لمن يعرف نهايتها، من حزمة موقّعة مثلًا.
       *[other] { $count } فحص مربوطة بسلسلة بصمات SHA-256 تنتهي بـ { $head }. وحذف أي فحص أو تغييره أو نقله يكسر السلسلة، وهي تثبت ذلك لمن يعرف نهايتها، من حزمة موقّعة مثلًا.
    }
    .title = سلسلة الأدلة
# ‏$place (عدد)، ‏$permission (نص)
report-method-chain-broken = لا تصح سلسلة الأدلة ابتداءً من الفحص رقم { $place } ({ $permission }): حُذف فحص أو غُيّر أو نُقل خارج Scopeglass. لا تعتمد على نتائج هذا التقرير، وأعد الفحوص.
    .title = سلسلة الأدلة مكسورة
# ‏$count (عدد)
report-method-chain-outside = { $count ->
        [zero] لا نتائج سجّلها إصدار أقدم من Scopeglass لا يحتفظ بسلسلة.
        [one] نتيجة واحدة سجّلها إصدار أقدم من Scopeglass لا يحتفظ بسلسلة، ولا دليل على أنها لم تتغير.
        [two] نتيجتان سجّلهما إصدار أقدم من Scopeglass لا يحتفظ بسلسلة، ولا دليل على أنهما لم تتغيرا.
        [few] { $count } نتائج سجّلها إصدار أقدم من Scopeglass لا يحتفظ بسلسلة، ولا دليل على أنها لم تتغير.
        [many] { $count } نتيجة سجّلها إصدار أقدم من Scopeglass لا يحتفظ بسلسلة، ولا دليل على أنها لم تتغير.
       *[other] { $count } نتيجة سجّلها إصدار أقدم من Scopeglass لا يحتفظ بسلسلة، ولا دليل على أنها لم تتغير.
    }
    .title = خارج السلسلة
report-method-withheld-fields = لا يتضمن هذا التقرير العينات المحجوبة، وقد رآها من أجرى المراجعة.
    .title = ما حُذف
report-method-withheld-counts = لا يتضمن هذا التقرير العينات المحجوبة ولا بيان الحقول المملوءة، وقد رأى من أجرى المراجعة كليهما.
    .title = ما حُذف
report-column-chain-number = الحلقة
report-column-chain-previous = بصمة الحلقة السابقة
report-column-chain-digest = بصمة الحلقة

## مقدار ما يذكره التقرير

redaction-samples = الأعداد والحقول وعينات محجوبة
redaction-fields = الأعداد والحقول بلا عينات
redaction-counts = الأعداد فقط

## نتيجة التحقق

seal-state-intact = سليم: لم يتغير شيء منذ التوقيع.
    .hint = يمكنك الاعتماد على هذا التقرير بقدر ثقتك بالموقِّع.
seal-state-unknown-signer = لم يتغير، لكن من وقّعه ليس ممن تثق بهم بعد.
    .hint = اسأل الموقِّع عن معرّف المفتاح بوسيلة أخرى كالهاتف، فإن تطابق فثق بالمفتاح.
seal-state-unsigned = لم يُعثر على تلف، لكن لا أحد وقّعه.
    .hint = ربما غيّره من نقله إليك دون أن يترك أثرًا. اطلب حزمة موقّعة إن كان ذلك مهمًا.
seal-state-incomplete = غير مكتمل: ينقصه شيء.
    .hint = الموجود منه كما أُنشئ. اطلب الحزمة كاملة ممن أرسلها.
seal-state-changed = غُيّر: ليس هذا ما أُنشئ.
    .hint = لا تعتمد عليه، واطلب الملف الأصلي ممن أرسله بوسيلة أخرى.
seal-made = تقرير عن { $app }، أُنشئ في { $time }
seal-you = أنت
seal-signer-own = موقّع بمفتاحك { $key }
seal-signer-known = وقّعه { $name }، المفتاح { $key }
seal-signer-unknown = موقّع بمفتاح مجهول { $key }
seal-signer-once = موقّع بمفتاح مجهول { $key } لم يحتفظ به صاحبه، فلن يحمله تقرير آخر
seal-signer-none = لا يوجد توقيع صالح
seal-fault-changed = غُيّر الملف { $file }.
seal-fault-missing = الملف { $file } مفقود.
seal-fault-extra = الملف { $file } ليس جزءًا من الحزمة، ولا يضمنه أحد.
seal-fault-container = أُعيد ضغط ملف zip، أو أُضيف إليه شيء خارج ملفاته.
seal-fault-signature = لا يطابق التوقيع بيان المحتويات.
seal-fault-manifest = تتعذر قراءة بيان المحتويات.
seal-fault-chain = في { $file } لا تصح سلسلة الأدلة ابتداءً من الفحص رقم { $place } ({ $permission }): حُذف فحص أو غُيّر أو نُقل.
seal-fault-report = يذكر { $file } عند { $at } غير ما في سلسلة الأدلة.
seal-fault-broken-before = كانت سلسلة الأدلة مكسورة عند إنشاء الحزمة.
seal-fault-timestamp = الختم الزمني ليس لهذه الحزمة.
seal-chain-holds = { $count ->
        [zero] سلسلة الأدلة صحيحة: لا فحوص.
        [one] سلسلة الأدلة صحيحة: فحص واحد.
        [two] سلسلة الأدلة صحيحة: فحصان.
        [few] سلسلة الأدلة صحيحة: { $count } فحوص.
        [many] سلسلة الأدلة صحيحة: { $count } فحصًا.
       *[other] سلسلة الأدلة صحيحة: { $count } فحص.
    }
seal-chain-outside = { $count ->
        [zero] لا نتائج خارج السلسلة.
        [one] نتيجة واحدة من إصدار أقدم خارج السلسلة.
        [two] نتيجتان من إصدار أقدم خارج السلسلة.
        [few] { $count } نتائج من إصدار أقدم خارج السلسلة.
        [many] { $count } نتيجة من إصدار أقدم خارج السلسلة.
       *[other] { $count } نتيجة من إصدار أقدم خارج السلسلة.
    }
seal-stamp = ختم زمني { $time } من { $authority }، ولم يُتحقق هنا من هذا الاسم. الشهادة (SHA-256): ‏{ $certificate }
seal-stamp-none = بلا ختم زمني: الوقت على ذمة الموقِّع وحده
seal-choose = اختر حزمة أو تقريرًا للتحقق منه
seal-choose-folder = اختر مجلد حزمة للتحقق منها

## أثناء الكتابة

seal-doing-write = الختم والكتابة
seal-doing-stamp = طلب ختم زمني
seal-doing-done = اكتملت الكتابة

## مفتاح التوقيع

seal-kept-keyring = محفوظ في حلقة مفاتيح النظام، وبه تُوقّع كل التقارير.
seal-kept-memory = لا توجد حلقة مفاتيح صالحة للاستعمال، لذلك يبقى المفتاح في الذاكرة حتى إغلاق Scopeglass، وسيُوقّع في المرة التالية بمفتاح آخر.
seal-kept-none = لا يوجد مفتاح بعد. تُنشئ أول حزمة موقّعة مفتاحًا وتحفظه في حلقة مفاتيح النظام.

## النص المرفق بالحزمة. تبقى أسماء الملفات والأوامر كما هي.

seal-readme = تقرير عن أذونات { $app }
    أُنشئ في { $made } باستخدام Scopeglass { $version }

    كيف تتحقق من أن شيئًا لم يتغير

    باستخدام Scopeglass، في النافذة أو سطر الأوامر:
    { "    " }scopeglass verify THIS-FILE-OR-FOLDER

    ببرامج أخرى، في المجلد المستخرج:
    { "    " }sha256sum -c SHA256SUMS
    يقارن الملفات ببصماتها.
seal-readme-signed = { "    " }minisign -V -P { $key } -m manifest.json
    يتحقق من توقيع بيان المحتويات الذي يضم بصمات كل الملفات.
    برنامج minisign مجاني ومتاح لمعظم الأنظمة: https://jedisct1.github.io/minisign/

    معرّف المفتاح { $id }. وقد جاء المفتاح أعلاه مع الملفات، فلا يثبت شيئًا وحده:
    قارنه بالمفتاح الذي أعطاك إياه الموقِّع بوسيلة أخرى.
seal-readme-signed-once = { "    " }minisign -V -P { $key } -m manifest.json
    يتحقق من توقيع بيان المحتويات الذي يضم بصمات كل الملفات.
    برنامج minisign مجاني ومتاح لمعظم الأنظمة: https://jedisct1.github.io/minisign/

    معرّف المفتاح { $id }. لم تكن لدى صاحبه حلقة مفاتيح فاستعمله مرة واحدة.
    يُظهر التوقيع التلف، ولا يُظهر من أنشأ التقرير.
seal-readme-unsigned = { "    " }sha256sum -c manifest.json.sha256
    يقارن بيان المحتويات ببصمته.
    لم يوقّع أحد هذه الحزمة: يظهر التلف ولا يظهر من أنشأها.
seal-readme-rest = يربط evidence-chain.json الفحوص بعضها ببعض: في كل حلقة بصمة SHA-256 للحلقة السابقة،
    ويذكر manifest.json آخر حلقة. وإن وُجد الملف SHA256SUMS.tsr فإن
    { "    " }openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile AUTHORITY.pem
    يتحقق من وقت وجود الملفات بشهادة خدمة ختم زمني.

## سطر الأوامر

cli-value-bundle = حزمة
cli-value-key = مفتاح
cli-value-name = اسم
cli-value-level = مستوى
cli-value-bundling = شكل
cli-value-address = عنوان
cli-report-redact = مقدار ما يُذكر مما شوهد
cli-report-bundle = اجمع الملفات في حزمة واحدة ببيان محتويات وتوقيع، يُتحقق منها بالأمر «scopeglass verify»
cli-report-no-sign = لا توقّع الحزمة
cli-report-timestamp = اطلب من هذه الخدمة ختمًا زمنيًا للحزمة (RFC 3161)
cli-verify-about = تحقق من أن التقرير كما أُنشئ، وممن أنشأه
cli-verify-file = حزمة (‎.scopeglass.zip أو مجلدها) أو تقرير بصيغة JSON أو مراجعة محفوظة
cli-verify-signer = ثق هذه المرة بالمفتاح الموجود في هذا الملف، ويمكن تكراره
cli-verify-after = رموز الانتهاء
    { "  " }0  سليم، وقّعه من تثق به
    { "  " }20  غُيّر
    { "  " }21  غير مكتمل
    { "  " }22  لم يتغير، والموقِّع مجهول
    { "  " }23  بلا تلف، وغير موقّع
    { "  " }3  ليس تقريرًا، أو رُفض لخطورته
cli-verify-trust = لتثق بهذا الموقِّع من الآن فصاعدًا: scopeglass key trust { $key } --name NAME
cli-key-about = اعرض المفتاح الذي يوقّع تقاريرك والموقِّعين الذين تثق بهم
cli-key-list = اعرض مفتاحك والموقِّعين الذين تثق بهم
cli-key-export = اكتب مفتاحك العام لمن يتحققون من تقاريرك
cli-key-trust = ثق بموقِّع من الآن فصاعدًا
cli-key-forget = لا تثق بموقِّع بعد الآن
cli-key-export-file = الملف المراد كتابته، وبدونه يُعرض المفتاح
cli-key-trust-file = ملف فيه مفتاح عام بصيغة minisign، أو المفتاح نفسه
cli-key-trust-name = اسم الموقِّع، وإلا فمعرّف المفتاح
cli-key-forget-signer = اسم الموقِّع أو معرّف مفتاحه
cli-key-own = مفتاحك هو { $id }:
cli-key-none = لا تثق بأي موقِّع آخر بعد.
cli-key-signers = تثق بهؤلاء:
cli-key-exported = مفتاحك العام في { $file }.

## النافذة

seal-ui-redaction = مقدار ما يُذكر
seal-ui-bundling = الملفات
seal-ui-bundling-loose = ملفات منفصلة
seal-ui-bundling-file = حزمة واحدة موقّعة (‎.zip)
seal-ui-bundling-folder = مجلد موقّع
seal-ui-sign = وقّع الحزمة
seal-ui-sign-hint = يستطيع من يتلقاها أن يتحقق من أن شيئًا لم يتغير وممن أنشأها.
seal-ui-timestamp = خدمة الختم الزمني (اختيارية)
seal-ui-timestamp-hint = عنوان خدمة RFC 3161. لا يصلها إلا بصمة التقرير.
seal-ui-cancel = ألغِ الكتابة
seal-ui-progress = { $done } من { $of }: ‏{ $doing }
seal-ui-verify = التحقق من تقرير
seal-ui-verify-lede = تحقق من أن تقريرًا وصلك كما أُنشئ، وممن أنشأه. لا يُفتح شيء ولا يُستخرج إلى القرص.
seal-ui-verify-file = اختر ملفًا
seal-ui-verify-folder = اختر مجلدًا
seal-ui-verify-drop = أو أفلت هنا حزمة (‎.scopeglass.zip) أو تقريرًا بصيغة JSON
seal-ui-verify-again = تحقق من تقرير آخر
seal-ui-verifying = جارٍ التحقق
seal-ui-trust = ثق بهذا الموقِّع
seal-ui-trust-name = لمن هذا المفتاح؟
seal-ui-trust-warn = لا تفعل ذلك إلا بعد أن يعطيك الموقِّع معرّف المفتاح بوسيلة أخرى.
seal-ui-trusted = أصبح { $name } موثوقًا من الآن فصاعدًا. تحقق من التقرير مجددًا لترى ذلك.
seal-ui-files = ملفات كما أُنشئت
seal-ui-key = مفتاح التوقيع
seal-ui-key-lede = تُوقّع حزم التقارير بهذا المفتاح. أعطِ معرّف المفتاح لمن يتحققون من تقاريرك.
seal-ui-key-id = معرّف المفتاح
seal-ui-key-public = المفتاح العام
seal-ui-key-make = أنشئ مفتاحًا الآن
seal-ui-signers = الموقِّعون الموثوقون
seal-ui-signers-none = لا تثق بأي موقِّع آخر بعد. يعرض عليك التقرير الذي تتحقق منه أن تثق بموقِّعه.
seal-ui-forget = لا تثق بـ { $name } بعد الآن

seal-ui-template-choose = اختر مجلد ترويسة
seal-ui-template = الترويسة
seal-ui-template-none = بلا ترويسة
seal-ui-template-pick = اختر مجلدًا
seal-ui-template-remove = أزل
seal-ui-beside = قارن بمراجعة سابقة
seal-ui-beside-none = بلا مقارنة
