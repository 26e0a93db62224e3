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
