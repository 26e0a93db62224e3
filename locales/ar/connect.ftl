# توصيل مستأجر حقيقي: أماكن تسجيل الدخول ودليل تسجيل التطبيق.

connect-cloud-global = السحابة العالمية (وتشمل GCC)
connect-cloud-gcc-high = حكومة الولايات المتحدة (GCC High)
connect-cloud-dod = وزارة الدفاع الأمريكية
connect-cloud-china = الصين (21Vianet)
connect-cloud-custom = جهة مصادقة أخرى

## الدليل

connect-step-open = افتح { $portal } بحساب يحق له تسجيل التطبيقات، كمسؤول التطبيقات السحابية. اختر App registrations ثم New registration.
connect-step-name = سمِّ التطبيق «{ $name }». اترك الخيار Accounts in this organizational directory only محددًا.
connect-step-platform = تحت Redirect URI اختر Public client/native (mobile & desktop) واكتب { $redirect } كما هو تمامًا، من دون منفذ. لا يصلح Web ولا Single-page application، ولا 127.0.0.1 كذلك.
connect-step-nothing = اختر Register. لا يلزم شيء آخر: لا سرّ ولا شهادة ولا إذن لواجهة برمجية. يطلب Scopeglass كل إذن عند تسجيل الدخول.
connect-step-ids = من صفحة Overview انسخ Application (client) ID و Directory (tenant) ID.
connect-step-back = عد إلى هنا واكتب الاثنين.

## الأخطاء

error-place-unknown = لا يوجد اتصال باسم { $place }.
    .hint = اختر واحدًا من القائمة، أو صِل المستأجر أولًا.
error-cloud-unknown = لا توجد سحابة باسم { $cloud }.
    .hint = اختر واحدة من هذه: { $clouds }.
error-tenant-invalid = «{ $tenant }» لا يدل على مستأجر.
    .hint = اكتب نطاقًا مثل contoso.com أو معرّف المستأجر أو organizations. ليس للحسابات الشخصية (common وconsumers) مستأجر يُراجَع.
error-client-id-invalid = «{ $client }» ليس معرّف تطبيق.
    .hint = انسخ Application (client) ID من صفحة Overview للتسجيل. شكله 11111111-2222-3333-4444-555555555555، أما Object ID فمعرّف آخر.
error-address-invalid = «{ $address }» ليس عنوانًا يجوز لـ Scopeglass أن يرسل إليه رمز وصول.
    .hint = اكتب عنوان https بلا اسم مستخدم ولا استعلام ولا جزء بعد #. لا يُقبل http غير المشفّر إلا على هذا الحاسوب.
error-certificate-unreadable = لا توجد في { $file } شهادة يمكن قراءتها.
    .hint = اختر ملف PEM فيه شهادة أو أكثر للجهة المراد الوثوق بها.
error-first-party-client = هذا معرّف { $app }، وهو من تطبيقات Microsoft نفسها.
    .hint = سجّل تطبيقًا خاصًا بك. وإن أردت مع ذلك تسجيل الدخول باسم { $app } فصرّح بذلك: يحمل رمز وصوله كل ما مُنح له من قبل، وقد يرفضه Entra (AADSTS65002 وAADSTS50105)، وقد تُطلق المراقبة الأمنية إنذارًا.

## النافذة

connect-where = أين تسجّل الدخول
connect-real-text = مستأجر حقيقي عبر تطبيق سجّلتَه بنفسك. لا يفعل Scopeglass فيه غير القراءة، وتُحجب بيانات الأشخاص فور وصولها.
connect-how = يفتح متصفحك صفحة تسجيل الدخول لدى Microsoft. سجّل الدخول هناك وانظر على ماذا توافق، ثم عد إلى هنا.
connect-add = توصيل مستأجر
connect-lede = يسجّل Scopeglass الدخول كتطبيق مسجّل في مستأجرك، فأنت من يقرر ما يجوز له، ويمكنك إزالته متى شئت. يستغرق ذلك نحو دقيقتين، مرة واحدة.
connect-guide-title = سجّل التطبيق
connect-guide-portal = فتح صفحة التسجيل
connect-guide-command = أو الصق أمرًا واحدًا
connect-guide-command-text = يسجّل التطبيق نفسه، وفي قائمته هذه الأذونات تحديدًا، دون موافقة على شيء بعد:
connect-fill-title = اكتب ما نسخته
connect-field-cloud = السحابة
connect-field-tenant = المستأجر
connect-field-tenant-hint = نطاق مثل contoso.com أو Directory (tenant) ID
connect-field-client = معرّف التطبيق (العميل)
connect-field-client-hint = من صفحة Overview للتسجيل
connect-field-name = اسم الاتصال
connect-field-name-hint = اختياري؛ وإلا فاسم المستأجر
connect-field-authority = جهة المصادقة
connect-field-authority-hint = العنوان الذي يسبق /v2.0/.well-known/openid-configuration
connect-field-graph = عنوان Microsoft Graph
connect-field-graph-hint = مع الإصدار، مثل https://graph.example/v1.0
connect-field-ca = جهة إصدار الشهادات (ملف PEM)
connect-field-ca-hint = اختياري؛ جهات النظام موثوق بها دائمًا
connect-first-party = استخدام أحد تطبيقات Microsoft مع قبول المخاطر
connect-first-party-text = فقط إن تعذّر عليك تسجيل تطبيق. قد يملك مثل هذا التطبيق أذونات تفوق كثيرًا ما تطلبه هذه المراجعة، وقد يرفضه Entra، وقد تُطلق المراقبة الأمنية إنذارًا.
connect-save = حفظ واستخدام
connect-cancel = إلغاء
connect-saved = المستأجرون المتصلون
connect-saved-text = يُحفظ مكان تسجيل الدخول فقط، ولا تُحفظ أبدًا كلمة مرور أو سرّ أو رمز.
connect-saved-none = لا مستأجر متصل بعد. مستأجر التدريب متاح دائمًا.
connect-forget = نسيان هذا الاتصال
connect-forget-title = نسيان { $place }؟
connect-forget-text = يسجّل Scopeglass الخروج من هناك وينسى الاتصال. يبقى تسجيل التطبيق وما مُنح له في المستأجر؛ أزلهما في Entra.
connect-forgotten = نُسي الاتصال.

## سطر الأوامر

connect-cli-heading-place = أين تسجّل الدخول
connect-cli-value-connection = الاسم
connect-cli-value-tenant = المستأجر
connect-cli-value-client = المعرّف
connect-cli-value-cloud = السحابة
connect-cli-value-address = العنوان
connect-cli-value-file = الملف
connect-cli-value-permission = الإذن
connect-cli-connection = مستأجر وُصل بالأمر ‎scopeglass connect
connect-cli-tenant = المستأجر: نطاق أو معرّفه أو organizations
connect-cli-client = معرّف التطبيق (العميل) الذي سجّلتَه هناك
connect-cli-cloud = سحابة المستأجر؛ والعالمية ما لم يُذكر غيرها
connect-cli-authority = جهة مصادقة أخرى بدلًا من سحابات Microsoft؛ تحتاج إلى ‎--graph
connect-cli-graph = عنوان Microsoft Graph لديها، مع الإصدار
connect-cli-ca = ملف PEM فيه جهات إصدار شهادات يوثق بها إضافة إلى جهات النظام
connect-cli-first-party = قبول مخاطر تسجيل الدخول باسم أحد تطبيقات Microsoft
connect-cli-about = توصيل مستأجر حقيقي: كيف تسجّل تطبيقًا، وما الاتصالات المحفوظة
connect-cli-after = من دون خيارات يسألك في الطرفية. لا يُحفظ أي سرّ، بل مكان تسجيل الدخول فقط.
    مثال: scopeglass connect --tenant contoso.com --client 11111111-2222-3333-4444-555555555555
connect-cli-name = اسم الاتصال
connect-cli-guide = عرض طريقة تسجيل التطبيق فقط، مع أمر واحد للصقه
connect-cli-for = الأذونات المفوّضة التي تُدرج في التسجيل؛ وإلا فأذونات قراءة التطبيقات
connect-cli-list = عرض المستأجرين المتصلين
connect-cli-forget = نسيان اتصال وجلساته؛ ويبقى ما مُنح في المستأجر
connect-cli-no-input = عدم طرح أي سؤال
connect-cli-saved = وُصل { $place }. راجع طلبًا هناك بالأمر:

connect-cli-value-code = الرمز
connect-cli-error-about = شرح خطأ من Microsoft Entra أو OAuth: ماذا حدث ولماذا ومن يستطيع إصلاحه
connect-cli-error-after = مثال: scopeglass error 65001 invalid_grant
    ينتهي بالرمز 3 إن كان أحدها غير معروف.
connect-cli-error-code = رمز مثل 65001 أو AADSTS65001، أو اسم مثل invalid_grant
connect-cli-token-about = شرح مطالبات رمز على هذا الحاسوب
connect-cli-token-after = لا يُقرأ الرمز إلا من الإدخال القياسي، كي لا يبقى في سجل أوامر ولا قائمة عمليات.
    مثال: scopeglass token < token.txt
connect-cli-token-offline = عدم جلب المفاتيح العامة للمُصدر؛ فلا يُتحقق عندئذ من التوقيع
connect-cli-token-paste = الصق الرمز ثم اضغط Enter ثم Ctrl+D.

## Device code

connect-device = تسجيل الدخول برمز على جهاز آخر
connect-device-go = طلب رمز
connect-device-code = الرمز
connect-device-warning = لا تفعل هذا إلا إن بدأته بنفسك الآن. لا تُدخل أبدًا رمزًا أرسله إليك أحد: سيُسجَّل دخوله باسمك. وقد لا يسمح مستأجرك بالرموز أصلًا.
# $page, $code, $until (texts)
connect-device-how = على جهاز آخر افتح { $page } وأدخل { $code }. الرمز صالح حتى { $until }.
connect-cli-device-code = تسجيل الدخول برمز على جهاز آخر، لحاسوب بلا متصفح؛ وقد لا يسمح به المستأجر

# $user (text): a sign-in name
connect-go-on = المتابعة باسم { $user }
connect-other = حساب آخر
