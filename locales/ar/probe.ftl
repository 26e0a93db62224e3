# ما يسأل عنه كل فحص المستأجرَ ولماذا، وأسماء الحقول التي يصادفها.
# المعرّفات: ‎probe-<اسم الملف في crates/probe/probes>‎ و‎field-<المسار بشرطات>‎.

probe-people = الأشخاص في الدليل
    .why = يعيد هذا الطلب قائمة جميع الحسابات مع ملفات تعريفها، وهو بالضبط ما يتيحه إذن قراءة ملفات تعريف الجميع.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إنشاء الحسابات وتعديلها وحذفها، لكنه لا يستطيع إعادة تعيين كلمات المرور.

probe-people-basic = الأشخاص في الدليل، الأسماء والعناوين فقط
    .why = يسأل هذا الطلب عن الحقول القليلة التي يشملها الإذن الأساسي من ملف التعريف، ولا شيء سواها.

probe-groups = المجموعات والفِرق
    .why = تعرض الإجابة مجموعات المؤسسة، بما فيها تلك التي تقوم عليها الفِرق والقوائم البريدية، مع أسمائها وأوصافها.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إنشاء المجموعات وتعديلها وحذفها، وتحديد أعضائها، وتغيير ما يتشاركونه فيها.

probe-service-principals = التطبيقات المسجّلة في الدليل
    .why = يمكن قراءة الأشخاص والمجموعات بأذونات أخرى أيضًا، أما قائمة التطبيقات فتبيّن ما تضيفه قراءة الدليل. وتدخل أعداد الأشخاص والمجموعات في مداها كذلك.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إضافة بيانات إلى الدليل وتعديلها، كملفات التعريف والمجموعات، لكنه لا يستطيع حذف الأشخاص أو المجموعات ولا إعادة تعيين كلمات المرور.

probe-permission-grants = الموافقات الممنوحة
    .why = تبيّن الإجابة أيّ التطبيقات يحق لها التصرف، ونيابةً عمّن، وبأي أذونات.

probe-directory-roles = أدوار المسؤولين المستخدمة
    .why = تعرض الإجابة أدوار المسؤولين المستخدمة في المؤسسة.

probe-my-events = المواعيد في تقويمك
    .why = يقرأ هذا الطلب تقويم الشخص الذي سجّل الدخول كما سيفعل التطبيق نيابةً عنه: ما المواعيد، وأين، ومع مَن.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إنشاء المواعيد وتعديلها وحذفها، ومن ثم إرسال دعوات وإلغاءات إلى الآخرين. ولم يُغيَّر شيء لمعرفة ذلك.

probe-my-events-basic = المواعيد في تقويمك دون نصوصها
    .why = يقرأ هذا الطلب تقويم الشخص الذي سجّل الدخول بالصورة المحدودة التي يشملها الإذن الأساسي.

probe-my-contacts = جهات اتصالك
    .why = يقرأ هذا الطلب دفتر عناوين الشخص الذي سجّل الدخول، وفيه أشخاص قد لا تربطهم صلة بالمؤسسة ولم يُستأذنوا قط.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إضافة جهات الاتصال وتعديلها وحذفها. ولم يُغيَّر شيء لمعرفة ذلك.

probe-my-profile = ملف تعريفك
    .why = يقرأ هذا الطلب ملف تعريف الشخص الذي سجّل الدخول دون غيره.

probe-my-mail = الرسائل في صندوق بريدك
    .why = يقرأ هذا الطلب بريد الشخص الذي سجّل الدخول كما سيفعل التطبيق نيابةً عنه.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إنشاء الرسائل وتعديلها ونقلها وحذفها، أما إرسال البريد فيحتاج إلى إذن آخر. ولم يُغيَّر شيء لمعرفة ذلك.

probe-offline-access = تجديد تسجيل الدخول دون حضور الشخص
    .why = يُجدَّد تسجيل الدخول هنا فعلًا دون أن يكون أحد أمام لوحة المفاتيح. وما ينجح هنا ينجح للتطبيق أيضًا ما دام يعود بانتظام.

probe-my-files = الملفات في المستوى الأعلى من OneDrive الخاص بك
    .why = يسرد هذا الطلب الملفات والمجلدات بأسمائها وأحجامها ومشاركاتها، ولا يُنزَّل أي محتوى.
    .could = يستطيع التطبيق بهذا الإذن أيضًا رفع الملفات وتعديلها ونقلها ومشاركتها وحذفها. ولم يُغيَّر شيء لمعرفة ذلك.

probe-sites = مواقع SharePoint
    .why = تسرد الإجابة المواقع بأسمائها وعناوينها، وكل ما فيها في متناول هذا الإذن أيضًا.
    .could = يستطيع التطبيق بهذا الإذن أيضًا تعديل المستندات وعناصر القوائم في هذه المواقع وحذفها. ولم يُغيَّر شيء لمعرفة ذلك.

probe-my-chats = محادثاتك دون الرسائل
    .why = يسرد هذا الطلب المحادثات بموضوعاتها وأنواعها، ولا يُقرأ ما كُتب فيها.

probe-chat-messages = الرسائل في بعض محادثاتك
    .why = يقرأ هذا الطلب أحدث رسائل بعض المحادثات كما كتبها جميع المشاركين، ويتيح الإذن قراءة كل محادثات الشخص.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إرسال رسائل باسم الشخص وتعديل المحادثات. ولم يُغيَّر شيء لمعرفة ذلك.

probe-channel-messages = الرسائل في قنوات الفرق
    .why = يقرأ هذا الطلب ما كُتب في قناة واحدة من كل فريق من بضعة فرق.

probe-my-teams = الفرق التي تنتمي إليها
    .why = تسرد الإجابة الفرق بأسمائها وأوصافها.
    .could = يستطيع التطبيق بهذا الإذن أيضًا تعديل إعدادات الفرق. ولم يُغيَّر شيء لمعرفة ذلك.

probe-role-assignments = من يحمل أدوار المسؤولين
    .why = تسرد الإجابة أي الأشخاص والمجموعات والتطبيقات يحمل أيًّا من أدوار المسؤولين.
    .could = يستطيع التطبيق بهذا الإذن أيضًا منح أي شخص أي دور من أدوار المسؤولين، وبذلك السيطرة على مستأجر المؤسسة. ولم يُغيَّر شيء لمعرفة ذلك.

probe-devices = الأجهزة في الدليل
    .why = تسرد الإجابة الحواسيب والهواتف المعروفة للدليل مع أنظمتها وآخر استخدام لها.

probe-sign-ins = سجل عمليات تسجيل الدخول
    .why = تبيّن الإجابة من سجّل الدخول إلى أي تطبيق ومتى ومن أين وبأي نتيجة. وتتطلب قراءتها ترخيص Microsoft Entra ID P1.

probe-my-tasks = المهام في قوائمك
    .why = يقرأ هذا الطلب المهام في Microsoft To Do بعناوينها وملاحظاتها وتواريخها.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إنشاء المهام وتعديلها وحذفها. ولم يُغيَّر شيء لمعرفة ذلك.

probe-my-notes = الصفحات في دفاتر ملاحظاتك
    .why = يسرد هذا الطلب صفحات OneNote بعناوينها. ولا تُقرأ الصفحات نفسها لكنها في متناول الإذن.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إنشاء الملاحظات وتعديلها وحذفها. ولم يُغيَّر شيء لمعرفة ذلك.

probe-my-online-meetings = اجتماع من اجتماعاتك عبر الإنترنت
    .why = لا يعطي Graph اجتماعًا إلا لمن يعرف رابطه، لذلك يُسأل عنه برابط اجتماع من التقويم.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إنشاء الاجتماعات باسم الشخص وتعديلها وحذفها. ولم يُغيَّر شيء لمعرفة ذلك.

probe-meeting-recordings = تسجيلات بعض اجتماعاتك
    .why = يسرد هذا الطلب التسجيلات ولا يُنزَّل منها شيء.

probe-meeting-transcripts = نصوص بعض اجتماعاتك
    .why = يسرد هذا الطلب نصوص ما قيل في الاجتماعات ولا يُنزَّل منها شيء.

probe-applications = تسجيلات التطبيقات
    .why = تسرد الإجابة تطبيقات المؤسسة مع الأذونات التي تطلبها وموعد انتهاء بيانات اعتمادها، ولا تُعطى الأسرار نفسها أبدًا.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إضافة بيانات اعتماد إلى تطبيقات أخرى والتصرف بصلاحياتها. ولم يُغيَّر شيء لمعرفة ذلك.

probe-security-alerts = تنبيهات الأمان
    .why = تسرد الإجابة التنبيهات مع ما تتعلق به من أشخاص وأجهزة ورسائل.
    .could = يستطيع التطبيق بهذا الإذن أيضًا تغيير حالة التنبيهات، وبذلك إخفاءها. ولم يُغيَّر شيء لمعرفة ذلك.

probe-security-incidents = حوادث الأمان
    .why = تسرد الإجابة الحوادث بدرجة خطورتها ومن يعمل عليها.
    .could = يستطيع التطبيق بهذا الإذن أيضًا تغيير حالة الحوادث ومن يعمل عليها. ولم يُغيَّر شيء لمعرفة ذلك.

probe-managed-devices = الأجهزة التي يديرها Intune
    .why = تسرد الإجابة الأجهزة بمالكيها وأرقامها التسلسلية وأرقام هواتفها وحالتها.
    .could = يستطيع التطبيق بهذا الإذن أيضًا تغيير طريقة إدارة الأجهزة، أما مسحها فيحتاج إلى إذن آخر. ولم يُغيَّر شيء لمعرفة ذلك.

probe-my-presence = حالة حضورك
    .why = يقرأ هذا الطلب ما إذا كان الشخص الذي سجّل الدخول متاحًا أو مشغولًا أو غائبًا الآن.

probe-people-around = الأشخاص الذين تعمل معهم
    .why = ترتّب الإجابة الأشخاص بحسب قرب العمل معهم، استنتاجًا من البريد والاجتماعات وجهات الاتصال، وقد تضم أشخاصًا من خارج المؤسسة.

probe-rooms = قاعات الاجتماعات
    .why = تسرد الإجابة القاعات بعناوينها وسعاتها وتجهيزاتها.
    .could = يستطيع التطبيق بهذا الإذن أيضًا تعديل الأماكن مثل القاعات والمباني. ولم يُغيَّر شيء لمعرفة ذلك.

probe-access-policies = نُهُج الوصول المشروط
    .why = تبيّن الإجابة ما يُطلب ممن عند تسجيل الدخول ومن يُستثنى: خريطة للدفاعات.

probe-organization = المؤسسة
    .why = تبيّن الإجابة اسم المؤسسة وعنوانها وجهات الاتصال فيها ونطاقاتها.
    .could = يستطيع التطبيق بهذا الإذن أيضًا تعديل بيانات المؤسسة وعلامتها. ولم يُغيَّر شيء لمعرفة ذلك.

probe-my-mailbox-settings = إعدادات صندوق بريدك
    .why = يقرأ هذا الطلب الردود التلقائية والمنطقة الزمنية واللغة وساعات العمل.
    .could = يستطيع التطبيق بهذا الإذن أيضًا تعديل هذه الإعدادات وقواعد البريد الوارد، ومنها إعادة التوجيه. ولم يُغيَّر شيء لمعرفة ذلك.

probe-my-mail-basic = الرسائل في صندوق بريدك دون نصوصها
    .why = يقرأ هذا الطلب المرسل والمستلمين والموضوع والوقت، وهو ما يشمله الإذن الأساسي.

probe-risky-users = الأشخاص الذين تبدو حساباتهم مخترقة
    .why = تسرد الإجابة الحسابات مع الخطر الذي يراه Entra فيها، وتتطلب ترخيص Microsoft Entra ID P2.

probe-my-sign-in-methods = طرق تسجيل دخولك
    .why = تسرد الإجابة الهواتف والمفاتيح والتطبيقات المستخدمة لتسجيل الدخول، ولا تُعطى الأسرار أبدًا.
    .could = يستطيع التطبيق بهذا الإذن أيضًا إضافة طريقة تسجيل دخول والدخول بها إلى الحساب. ولم يُغيَّر شيء لمعرفة ذلك.

probe-derived = قائمة يتيحها هذا الإذن
    .why = لم يُكتب سؤال خاص بهذا الإذن، لذلك تُقرأ أقصر قائمة تذكرها له البيانات التي تنشرها Microsoft.

field-displayName = الاسم
field-givenName = الاسم الأول
field-middleName = الاسم الأوسط
field-surname = اسم العائلة
field-nickName = اسم الشهرة
field-initials = الأحرف الأولى
field-fileAs = محفوظ باسم
field-spouseName = اسم الزوج أو الزوجة
field-children = أسماء الأبناء
field-assistantName = اسم المساعد
field-mail = عنوان البريد
field-userPrincipalName = اسم تسجيل الدخول
field-mailNickname = الاسم البريدي المستعار
field-otherMails = عناوين بريد أخرى
field-proxyAddresses = جميع عناوين البريد
field-imAddresses = عنوان الدردشة
field-emailAddresses-address = عنوان البريد
field-mobilePhone = الهاتف المحمول
field-homePhones = هاتف المنزل
field-businessPhones = هاتف العمل
field-faxNumber = رقم الفاكس
field-jobTitle = المسمى الوظيفي
field-department = القسم
field-companyName = الشركة
field-profession = المهنة
field-manager = المدير
field-employeeId = الرقم الوظيفي
field-employeeType = نوع التوظيف
field-employeeHireDate = تاريخ التعيين
field-officeLocation = المكتب
field-streetAddress = الشارع
field-postalCode = الرمز البريدي
field-city = المدينة
field-state = الولاية أو المقاطعة
field-country = البلد
field-usageLocation = بلد الاستخدام
field-homeAddress-street = شارع المنزل
field-homeAddress-postalCode = الرمز البريدي للمنزل
field-homeAddress-city = مدينة السكن
field-homeAddress-countryOrRegion = بلد السكن
field-businessAddress-street = شارع العمل
field-businessAddress-city = مدينة العمل
field-location-displayName = المكان
field-location-address-street = المكان، الشارع
field-location-address-city = المكان، المدينة
field-subject = الموضوع
field-bodyPreview = بداية النص
field-categories = الفئات
field-description = الوصف
field-notes = ملاحظات
field-personalNotes = ملاحظات شخصية
field-tags = الوسوم
field-birthday = تاريخ الميلاد
field-start-dateTime = البداية
field-start-timeZone = المنطقة الزمنية للبداية
field-end-dateTime = النهاية
field-end-timeZone = المنطقة الزمنية للنهاية
field-receivedDateTime = تاريخ الاستلام
field-createdDateTime = تاريخ الإنشاء
field-renewedDateTime = تاريخ التجديد
field-organizer-emailAddress-name = اسم المنظِّم
field-organizer-emailAddress-address = عنوان المنظِّم
field-attendees-emailAddress-name = أسماء المدعوين
field-attendees-emailAddress-address = عناوين المدعوين
field-from-emailAddress-name = من، الاسم
field-from-emailAddress-address = من، العنوان
field-sender-emailAddress-name = اسم المرسِل
field-sender-emailAddress-address = عنوان المرسِل
field-toRecipients-emailAddress-name = إلى، الأسماء
field-toRecipients-emailAddress-address = إلى، العناوين
field-ccRecipients-emailAddress-name = نسخة إلى، الأسماء
field-ccRecipients-emailAddress-address = نسخة إلى، العناوين
field-showAs = الحالة الظاهرة
field-sensitivity = درجة الخصوصية
field-importance = الأهمية
field-isAllDay = طوال اليوم
field-isCancelled = ملغى
field-isOnlineMeeting = اجتماع عبر الإنترنت
field-onlineMeetingUrl = رابط الاجتماع
field-hasAttachments = به مرفقات
field-isRead = مقروءة
field-type = النوع
field-webLink = الرابط
field-id = معرّف الكائن
field-parentFolderId = معرّف المجلد
field-changeKey = مفتاح الإصدار
field-securityIdentifier = معرّف الأمان
field-visibility = مدى الظهور
field-groupTypes = نوع المجموعة
field-mailEnabled = تستقبل البريد
field-securityEnabled = تُستخدم لمنح الوصول
field-preferredLanguage = اللغة
field-accountEnabled = الحساب مفعّل
field-userType = عضو أو ضيف
field-ageGroup = الفئة العمرية
field-appId = معرّف التطبيق
field-appOwnerOrganizationId = مستأجر المالك
field-servicePrincipalType = نوع قيد التطبيق
field-appRoleAssignmentRequired = للمُسنَد إليهم فقط
field-homepage = الصفحة الرئيسية
field-replyUrls = عناوين إعادة التوجيه
field-clientId = التطبيق الحاصل عليها
field-principalId = الشخص المعني
field-resourceId = الواجهة البرمجية التي تفتحها
field-consentType = لشخص أو للجميع
field-scope = الأذونات
field-roleTemplateId = معرّف الدور
field-name = اسم الملف
field-size = الحجم
field-shared-scope = مشاركة مع
field-folder-childCount = العناصر في المجلد
field-webUrl = العنوان
field-lastModifiedBy-user-displayName = آخر من عدّله
field-createdBy-user-displayName = أنشأه
field-topic = الموضوع العام
field-chatType = نوع المحادثة
field-body-content = النص
field-attachments-name = أسماء المرفقات
field-from-user-displayName = كتبها
field-messageType = نوع الرسالة
field-roleDefinitionId = الدور
field-directoryScopeId = نطاق الدور
field-operatingSystem = نظام التشغيل
field-operatingSystemVersion = إصدار النظام
field-trustType = طريقة الانضمام
field-profileType = نوع التسجيل
field-approximateLastSignInDateTime = آخر استخدام
field-deviceId = معرّف الجهاز
field-userDisplayName = اسم الشخص
field-appDisplayName = التطبيق
field-clientAppUsed = العميل المستخدم
field-status-errorCode = رمز الخطأ
field-ipAddress = عنوان IP
field-userId = معرّف الشخص
field-correlationId = معرّف الارتباط
field-location-city = مدينة تسجيل الدخول
field-location-countryOrRegion = بلد تسجيل الدخول
field-title = العنوان الرئيسي
field-status = الحالة
field-dueDateTime-dateTime = موعد الاستحقاق
field-startDateTime = البداية
field-participants-organizer-upn = اسم دخول المنظم
field-participants-attendees-upn = أسماء دخول الحضور
field-joinWebUrl = رابط الانضمام
field-meetingId = معرّف الاجتماع
field-signInAudience = من يستطيع استخدامه
field-publisherDomain = نطاق الناشر
field-recommendedActions = الإجراء الموصى به
field-severity = درجة الخطورة
field-category = الفئة
field-serviceSource = اكتشفها
field-assignedTo = مسندة إلى
field-deviceName = اسم الجهاز
field-emailAddress = عنوان البريد
field-phoneNumber = رقم الهاتف
field-serialNumber = الرقم التسلسلي
field-imei = IMEI
field-complianceState = الامتثال
field-managedDeviceOwnerType = للشركة أو شخصي
field-availability = التوفر
field-activity = النشاط
field-statusMessage-message-content = رسالة الحالة
field-scoredEmailAddresses-address = عنوان البريد
field-building = المبنى
field-address-street = الشارع
field-address-city = المدينة
field-phone = الهاتف
field-street = الشارع
field-countryLetterCode = البلد
field-technicalNotificationMails = جهات الاتصال الفنية
field-securityComplianceNotificationMails = جهات اتصال الأمان
field-automaticRepliesSetting-status = الردود التلقائية
field-timeZone = المنطقة الزمنية
field-automaticRepliesSetting-internalReplyMessage = الرد على الزملاء
field-automaticRepliesSetting-externalReplyMessage = الرد على الآخرين
field-language-locale = اللغة
field-riskLevel = الخطر
field-riskState = حالة الخطر
field-riskDetail = تفاصيل الخطر
field-phoneType = نوع الهاتف
