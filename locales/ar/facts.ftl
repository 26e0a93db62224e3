# What probes say of the data beside the census: a label and a value each.
# Ids: fact-<id of crates/probe/probes>.

fact-files-folders = المجلدات
fact-files-shared = مشتركة مع أحد
fact-files-anyone = من المشتركة: مفتوحة لكل من لديه الرابط
fact-files-drives = محركات الأقراص المتاحة
fact-sites-personal = المواقع الشخصية
fact-chats-two = محادثات بين شخصين
fact-chats-meetings = محادثات الاجتماعات
fact-chats-all = المحادثات المتاحة
fact-messages-attachments = رسائل بمرفقات
fact-groups-private = خاصة
fact-groups-hidden = بعضوية مخفية
fact-groups-teams = لها فريق
fact-roles-held = الأدوار المختلفة المسندة
fact-roles-holders = حاملوها
fact-devices-idle = لم تُستخدم منذ 90 يومًا
fact-devices-unmanaged = غير مُدارة
fact-devices-systems = أنظمة التشغيل المختلفة
fact-devices-noncompliant = غير ممتثلة
fact-devices-personal = أجهزة شخصية
fact-devices-unencrypted = غير مشفرة
fact-signins-failed = عمليات دخول فاشلة
fact-signins-people = أشخاص مختلفون
fact-signins-apps = تطبيقات مختلفة
fact-signins-countries = بلدان مختلفة
fact-signins-oldest = أقدم سجل
fact-tasks-open = لم تُنجز بعد
fact-notes-books = دفاتر الملاحظات
fact-apps-secrets = لها سر
fact-apps-certificates = لها شهادة
fact-apps-outside = متاحة لمؤسسات أخرى
fact-apps-disabled = معطلة
fact-apps-owners = المؤسسات المالكة المختلفة
fact-alerts-high = عالية الخطورة
fact-alerts-open = لا تزال مفتوحة
fact-people-outside = من خارج المؤسسة
fact-people-guests = الضيوف
fact-people-disabled = حسابات معطلة
fact-policies-off = معطلة
fact-policies-report = للإبلاغ فقط
fact-domains-all = النطاقات
fact-mail-folders = المجلدات
fact-mail-domains = نطاقات المرسلين المختلفة
fact-mail-outside = من خارج المؤسسة
fact-mail-attachments = بمرفقات
fact-mail-oldest = أقدم رسالة
fact-mail-newest = أحدث رسالة
fact-risk-high = عالية الخطر
fact-events-ahead = قادمة
fact-events-outside = فيها أشخاص من خارج المؤسسة
fact-events-private = معلَّمة خاصة
fact-contacts-outside = من خارج المؤسسة
fact-contacts-birthdays = بتاريخ ميلاد
fact-grants-everyone = ممنوحة للجميع
fact-grants-apps = تطبيقات مختلفة

fact-value-number = { $count }
fact-value-at-least = { $count } على الأقل
fact-value-share = { $part } من { $of } جرى النظر فيها
fact-value-unread = لم يُقرأ: { $problem }
fact-value-today = أقل من يوم
fact-value-days = { $count ->
    [one] منذ يوم واحد
    [two] منذ يومين
    [zero] منذ أقل من يوم
    [few] منذ { $count } أيام
    [many] منذ { $count } يومًا
   *[other] منذ { $count } يوم
}
fact-value-months = { $count ->
    [one] منذ شهر تقريبًا
    [two] منذ شهرين تقريبًا
    [zero] منذ أقل من شهر
    [few] منذ { $count } أشهر تقريبًا
    [many] منذ { $count } شهرًا تقريبًا
   *[other] منذ { $count } شهر تقريبًا
}
fact-value-years = { $count ->
    [one] منذ سنة تقريبًا
    [two] منذ سنتين تقريبًا
    [zero] منذ أقل من سنة
    [few] منذ { $count } سنوات تقريبًا
    [many] منذ { $count } سنة تقريبًا
   *[other] منذ { $count } سنة تقريبًا
}

# $where: mailboxes, chats or places
across = { $where ->
    [mailboxes] صناديق البريد: سُئل { $asked } من { $places }، اختيرت بتوزيع متساوٍ.
    [chats] المحادثات والقنوات: سُئل { $asked } من { $places }، اختيرت بتوزيع متساوٍ.
   *[places] سؤال موضعًا موضعًا: { $asked } من { $places }، اختيرت بتوزيع متساوٍ.
} أجاب: { $reached }. رفض: { $refused }. لا يوجد: { $without }. فشل: { $failed }.
across-narrowed = رفض بعضها بينما أجاب غيرها: ثمة ما يقيّد ما يصل إليه هذا التطبيق، مثل إسناد دور محدود النطاق في Exchange أو نهج وصول للتطبيقات.

# $noun: what the permission is about, in the plural
probe-derived-about = { $noun }: أقصر قائمة يتيحها هذا الإذن
# $calls: calls such as “POST /me/events”
probe-derived-writes = يستطيع التطبيق بهذا الإذن أيضًا إجراء نداءات مثل { $calls }. ولم يُجرَ أي منها.

## The experiment, the app’s own session, one record in clear

clear-look = عُرض سجل يتيحه { $permission } دون إخفاء في { $date }.
experiment-now = الآن: { $permission }
experiment-trial = { $outcome }، { $amount }
experiment-proved = مغلق من قبل ومفتوح من بعد: فتحته الموافقة على { $permission } دون غيرها.
experiment-spoiled-step = كانت موافقة سابقة قد فتحته، فلم يمكن اختبار { $permission }.
experiment-open-before = كان مفتوحًا قبل الموافقة على { $permission } بشيء لا يعرفه الفهرس.
experiment-still-closed = رُفض قبلُ وبعدُ: ينقص دور أو ترخيص أو نهج إلى جانب { $permission }.
experiment-unsettled = لا يُستنتج شيء عن { $permission }: تنقص إحدى الإجابتين.
cli-review-experiment = إجراء التجربة المضبوطة: الموافقة على إذن بعد آخر والسؤال قبل كل منها وبعده
cli-review-as-app = السؤال عن أذونات التطبيق كتطبيق وحده: تطبيق مستأجر التدريب أو تطبيق ‎--app-client
cli-review-app-client = معرّف التطبيق الذي يُسأل باسمه
cli-review-app-certificate = ملف شهادة التطبيق ومفتاحه الخاص (PEM أو PFX، وكلمة المرور في SCOPEGLASS_APP_PASSWORD). وبدونه يُقرأ السر من SCOPEGLASS_APP_SECRET
cli-review-show-clear = عرض سجل واحد لإذن دون إخفاء على الطرفية فقط، وتسجّل المراجعة أنه عُرض
cli-experiment-title = التجربة المضبوطة
cli-app-signed-in = سُجّل الدخول بصفة التطبيق { $client } مع { $roles }.
cli-clear-title = سجل واحد يتيحه { $permission } دون إخفاء. وتسجّل المراجعة أنه عُرض.
experiment-spoiled = سبق أن وُوفق لهذا العميل{ $count ->
    [0] {""}
   *[other] : فقد حمل أول رمز وصول له { $scopes } أيضًا مع أن المطلوب كان الحد الأدنى
}. لتجربة سليمة استخدم عميلًا بلا موافقات: أنشئ تسجيل تطبيق جديدًا، أو احذف موافقات هذا التطبيق في Entra (تطبيقات المؤسسة، ثم التطبيق، ثم الأذونات، ثم الإبطال). وفي مستأجر التدريب أعد تشغيل Scopeglass.
experiment-choose-certificate = اختر شهادة التطبيق

report-method-experiment = قبل الموافقة: { $before }. بعدها: { $after }. { $verdict }
    .title = التجربة المضبوطة: { $permission }
report-method-looks =
    .title = عُرض دون إخفاء

denied-though-carried = يحمل رمز الوصول { $scopes } وهو ما يتيح هذا النداء. فلا ينقص إذن، بل دور للشخص أو ترخيص أو نهج.
denied-not-carried = لا يوجد في رمز الوصول إذن مذكور لهذا النداء. ومن الأذونات المذكورة له: { $scopes }.
outcome-sampled = قُرئ في المواضع التي سُئلت: { $amount }. ولم تُسأل غيرها.
