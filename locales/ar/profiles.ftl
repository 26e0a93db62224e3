### ما تريد تطبيقات profiles/ أن تفعله، والأسباب التي يذكرها مورّدوها، بكلماتنا نحن.
### أما أسباب Webex فهي في request.ftl.

## يُستخدم في أكثر من ملف تعريف

profile-reason-signed-in = لمعرفة من سجّل الدخول.

## Asana

profile-asana-outlook-summary = تحويل رسائل البريد في Outlook إلى مهام في Asana.

## Calendly

profile-calendly-summary = عرض الأوقات المتاحة للأشخاص في Calendly، اعتمادًا على تقويمات Outlook التي يربطها مسؤول للجميع.
profile-calendly-reason-user = لسرد أشخاص المؤسسة ومطابقتهم مع حساباتهم في Calendly.
profile-calendly-reason-calendars = لمراعاة تقويمات Outlook عند عرض الأوقات المتاحة. ويقول المورّد إنه لا يفتح إلا تقويمات من لديهم حساب في Calendly.

## Cisco Secure Email Threat Defense

profile-cisco-email-threat-defense-summary = مراقبة التهديدات في البريد، والتصرف في الرسائل الخطرة إذا فُعّل ذلك.
profile-cisco-email-threat-defense-reason-read = عند العمل بالقراءة فقط: ليتمكن المسؤولون من فتح الرسائل وتنزيلها ومعرفة ما إذا قُرئت.
profile-cisco-email-threat-defense-reason-readwrite = عند السماح بالتصرف: ليتمكن المسؤولون من فتح الرسائل وتنزيلها ومعرفة ما إذا قُرئت، ولمعالجة الرسائل الخطرة عند الطلب أو تلقائيًا.
profile-cisco-email-threat-defense-reason-organization = لمعرفة النطاقات التي يُراد حماية بريدها.
profile-cisco-email-threat-defense-reason-users = لمعرفة من يتبع من إداريًا وبعض بيانات الأشخاص، حتى يُلاحَظ انتحال هوية أحدهم.

## Commvault

profile-commvault-exchange-summary = النسخ الاحتياطي لصناديق البريد في Exchange Online واستعادتها.
profile-commvault-exchange-reason-application = لتحديث عنوان الرد الخاص بالتطبيق وإنشاء سرّه تلقائيًا. ويقول المورّد إنه غير مطلوب.
profile-commvault-exchange-reason-directory = للعثور على جميع المستخدمين والمجموعات.
profile-commvault-exchange-reason-group = للعثور على جميع المجموعات.
profile-commvault-exchange-reason-mailboxsettings = للعثور على إعدادات جميع صناديق البريد.
profile-commvault-exchange-reason-user = للعثور على ملفات التعريف الكاملة لجميع المستخدمين. ويقول المورّد إنه غير مطلوب.
profile-commvault-exchange-reason-importexport = لنسخ صناديق البريد احتياطيًا واستعادتها. ويقول المورّد إنه غير مطلوب.
profile-commvault-exchange-reason-items = لقراءة العناصر في جميع صناديق البريد. ويقول المورّد إنه غير مطلوب.
profile-commvault-exchange-reason-folders = لقراءة مجلدات جميع صناديق البريد. ويقول المورّد إنه غير مطلوب.
profile-commvault-exchange-reason-accessasuser = للوصول إلى الدليل باسم الشخص الذي سجّل الدخول. ويقول المورّد إنه غير مطلوب.

## Condeco

profile-condeco-summary = إبقاء الحجوزات في Condeco وتقويمات الأشخاص في Outlook متوافقة.
profile-condeco-earlier-summary = إبقاء الحجوزات في Condeco وتقويمات الأشخاص في Outlook متوافقة، كما وصفها المورّد سابقًا.
profile-condeco-reason-user-read = لمعرفة هوية المسؤول والمستأجر الذي ينتمي إليه أثناء منح الموافقة.
profile-condeco-reason-user-readbasic-all = لجلب البيانات الأساسية لشخص ما، مثل معرّفه، عند الاشتراك في تغييرات تقويم.
profile-condeco-reason-user-read-all = لجلب ملف التعريف الكامل لشخص ما، ومنه معرّفه، عند الاشتراك في تغييرات تقويم.
profile-condeco-reason-calendars = لقراءة المواعيد في تقويمات الأشخاص وتعديلها.

## Drata

profile-drata-summary = جمع الأشخاص وتقارير تسجيل الدخول والسياسات بوصفها أدلة على الامتثال.
profile-drata-reason-directory = لقراءة الأشخاص والمجموعات من الدليل وإبقاء قائمة الموظفين محدّثة.
profile-drata-reason-reports = لجلب التقارير عن تسجيل الدخول والوصول وسائر النشاط.
profile-drata-reason-users = لقراءة ملفات تعريف الأشخاص وبياناتهم الأساسية.
profile-drata-reason-policies = لقراءة سياسات الأمان والامتثال التي تسري على الأشخاص.
profile-drata-reason-auditlog = لقراءة الأحداث المهمة للامتثال في سجلات التدقيق.

## Exclaimer

profile-exclaimer-summary = قراءة بيانات الأشخاص من الدليل من أجل التوقيعات في بريدهم.
profile-exclaimer-reason-user-read = لمعرفة ما إذا كان الشخص الذي سجّل الدخول مسؤولًا، وعرض خيارات الإعداد المناسبة له.
profile-exclaimer-reason-directory = لقراءة بيانات الدليل؛ ويحتفظ Exclaimer بنسخة منها في ذاكرة مؤقتة خاصة به.
profile-exclaimer-reason-photos = لقراءة صور الأشخاص.

## Gong

profile-gong-summary = استيراد بريد فرق المبيعات وتقويماتها إلى Gong.
profile-gong-reason-mail = لاستيراد البريد. ويُستخدم عند تفعيل استيراد البريد.
profile-gong-reason-calendars = لاستيراد التقويمات ومواعيدها. ويُستخدم عند تفعيل استيراد التقويمات.
profile-gong-reason-users = للعثور على معرّفات الأشخاص الذين يُستورد بريدهم وتقويماتهم وصورهم.
profile-gong-reason-groups = للبحث عن المجموعات، وذلك لمعرفة سبب المشكلات فقط.
profile-gong-reason-openid = عندما يتصل كل شخص بنفسه: للاطلاع على بيانات ملف تعريفه.
profile-gong-reason-email = عندما يتصل كل شخص بنفسه: لقراءة عنوان بريده الأساسي.
profile-gong-reason-profile = عندما يتصل كل شخص بنفسه: للاطلاع على اسمه وصورته واسم المستخدم وعنوان بريده.
profile-gong-reason-offline = عندما يتصل كل شخص بنفسه: لمواصلة العمل ببياناته وهو لا يستخدم Office 365.

## monday.com

profile-monday-outlook-summary = قراءة البريد وإرساله ضمن مسارات العمل في monday.com.
profile-monday-outlook-reason-mail-read = لقراءة بريد الشخص، وبدء مسار عمل عند وصول رسالة.
profile-monday-outlook-reason-mail-send = لإرسال البريد من حساب الشخص بوصفه خطوة في مسار عمل.
profile-monday-outlook-reason-offline = لتستمر مسارات العمل دون أن يسجّل الأشخاص الدخول من جديد في كل مرة.

## Netskope

profile-netskope-outlook-summary = فحص البريد في Outlook وفق سياسات المؤسسة لحماية البيانات.
profile-netskope-outlook-reason-contacts = لسرد المستخدمين وتطبيق السياسات.
profile-netskope-outlook-reason-users = لسرد المستخدمين.
profile-netskope-outlook-reason-groups = لمعرفة المجموعات التي ينتمي إليها المستخدمون.
profile-netskope-outlook-reason-mail = لمعالجة الإشعارات المتعلقة بالبريد.
profile-netskope-outlook-reason-policies = لتطبيق السياسات.
profile-netskope-outlook-reason-user-facts = لقراءة بيانات المستخدمين.

## Okta

profile-okta-federation-summary = تمكين الأشخاص من تسجيل الدخول إلى Microsoft 365 عبر Okta.
profile-okta-federation-reason-user-read = لمعرفة الهوية الأساسية للمستخدمين، وهي لازمة لتسجيل الدخول.
profile-okta-federation-reason-domain-readwrite-all = لإعداد نطاقات المؤسسة والتحقق منها.
profile-okta-federation-reason-rolemanagement = لإسناد أدوار الدليل أثناء الإعداد الأول. ويقول المورّد إنه يمكن سحب هذا الإذن بعد ذلك.

## Otter.ai

profile-otter-summary = تسجيل الدخول إلى Otter.ai وجلب الاجتماعات من التقويم.
profile-otter-reason-offline = ليبقى الأشخاص مسجّلي الدخول.
profile-otter-reason-calendars = لجلب المواعيد من تقويمات الأشخاص.
profile-otter-reason-contacts = للوصول إلى جهات الاتصال المرتبطة بتقويمات الأشخاص.

## PoliteMail

profile-politemail-summary = إرسال نشرات داخلية إلى مجموعات وقياس مدى قراءتها.
profile-politemail-reason-sign-in = ليتمكن الأشخاص من تسجيل الدخول.
profile-politemail-reason-user-read = لقراءة عناوين بريد المستخدمين وبياناتهم الأخرى، لتخصيص الرسائل وإرسالها.
profile-politemail-reason-members = لجلب أعضاء مجموعة.
profile-politemail-reason-mailboxsettings = لمعرفة ساعات عمل الأشخاص ومنطقتهم الزمنية ولغتهم.
profile-politemail-reason-orgcontacts = لقراءة عناوين بريد جهات اتصال المؤسسة وبياناتها الأخرى، لتخصيص الرسائل وإرسالها.
profile-politemail-reason-people = لقراءة قوائم الأشخاص وجهات الاتصال المحلية، مع عناوين بريدها وبياناتها الأخرى، لتخصيص الرسائل وإرسالها.
profile-politemail-reason-users = لقراءة عناوين بريد المستخدمين وبياناتهم الأخرى، لتخصيص الرسائل.

## ServiceNow

profile-servicenow-notify-summary = بدء اجتماعات Teams من ServiceNow أثناء الحوادث، ومتابعة من يشارك فيها.
profile-servicenow-notify-reason-meetings = لبدء اجتماع عبر الإنترنت.
profile-servicenow-notify-reason-initiate = لدعوة عدة أشخاص إلى مكالمة باسم روبوت.
profile-servicenow-notify-reason-join = ليتمكن الروبوت من الانضمام إلى اجتماع؛ فلا يمكنه قراءة تفاصيل المكالمة إلا بعد أن يشارك فيها.
profile-servicenow-notify-reason-install = لإضافة تطبيقه إلى اجتماع عبر الإنترنت.
profile-servicenow-notify-reason-tab = لفتح علامة تبويب في الاجتماع تتضمن تفاصيل الحادث.

## Veeam Backup for Microsoft 365

profile-veeam-backup-summary = النسخ الاحتياطي لصناديق البريد والمواقع وOneDrive وTeams.
profile-veeam-backup-reason-directory = للاستعلام عن خصائص المؤسسة، وعن مستخدميها ومجموعاتها وخصائصهم.
profile-veeam-backup-reason-group = للاستعلام عن المجموعات ومواقعها.
profile-veeam-backup-reason-teamsettings = للوصول إلى الفرق المؤرشفة.
profile-veeam-backup-reason-sites = للوصول إلى مواقع التطبيقات المثبّتة من متجر SharePoint.

## Vocera

profile-vocera-summary = إرسال البريد واستقباله عبر صندوق بريد واحد خاص بـ Vocera Voice Server.
profile-vocera-reason-mail = لقراءة الرسائل في علبة وارد محددة وحذفها.
profile-vocera-reason-send = لإرسال البريد من Voice Server.
profile-vocera-reason-files = لإرسال الملفات مرفقةً بالبريد.
profile-vocera-reason-sites = لإدارة مرفقات البريد.

## Webex، الصفحة الحالية

profile-webex-current-summary = جدولة اجتماعات Webex لمؤسسة بأكملها من Outlook وMicrosoft Teams وتطبيق Webex، وإظهار من يشارك فيها.
profile-webex-current-reason-openid = يُدرج تلقائيًا. لتمييز الأشخاص مع مرور الوقت والاطلاع على بياناتهم الأساسية.
profile-webex-current-reason-profile = يُدرج تلقائيًا. ليتمكن الأشخاص من استخدام Webex Scheduler دون تسجيل الدخول إلى Microsoft.

## Zoom

profile-zoom-presence-summary = إبقاء حالة توفّر الأشخاص متطابقة في Zoom وMicrosoft 365.
profile-zoom-presence-reason = لإظهار حالة توفّر الأشخاص في Zoom ضمن Microsoft 365، والعكس.
