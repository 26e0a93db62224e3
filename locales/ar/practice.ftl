# صفحات مستأجر التدريب: تسجيل الدخول والموافقة وما قد يتعثر فيهما.

practice-badge = مستأجر التدريب
practice-notice = مؤسسة { $organisation } من نسج الخيال، وكذلك كل من فيها. هذه الصفحة صادرة عن هذا الحاسوب نفسه، ولا يمكن استخدام أي حساب حقيقي هنا.

## تسجيل الدخول

practice-sign-in-title = تسجيل الدخول
practice-sign-in-to = للمتابعة إلى { $app }
practice-people-legend = اختر الشخص الذي تمثّله في هذا التدريب
practice-role-global-administrator = مسؤول عمومي
practice-role-cloud-application-administrator = مسؤول تطبيق السحابة
practice-role-member = مستخدم عادي
practice-typing-legend = أو اكتب اسم تسجيل الدخول وكلمة المرور
practice-username = اسم تسجيل الدخول
practice-password = كلمة المرور
practice-sign-in-button = تسجيل الدخول
practice-cancel-button = إلغاء
practice-wrong-password = اسم تسجيل الدخول وكلمة المرور لا يتوافقان. تتغير كلمات المرور مع كل تشغيل لمستأجر التدريب، ولا تحتاج إلى أي منها إذا اخترت شخصًا من القائمة.
practice-password-missing = يُرجى كتابة كلمة المرور أيضًا، أو إفراغ اسم تسجيل الدخول واختيار شخص من القائمة.
practice-nobody-chosen = يُرجى اختيار شخص من القائمة، أو كتابة اسم تسجيل الدخول وكلمة المرور.

## الموافقة

practice-signed-in-as = سُجّل الدخول باسم
practice-consent-title = الأذونات المطلوبة
practice-consent-intro = يطلب { $app } الأذونات التالية:
practice-client-id = معرّف التطبيق:
practice-answer-goes-to = يُرسَل الرد إلى:
practice-scope-needs-admin = لا يمكن أن يسمح بهذا إلا مسؤول.
practice-consent-for-everyone = الموافقة نيابةً عن المؤسسة كلها
practice-consent-for-everyone-meaning = لن يُسأل أي شخص آخر في المؤسسة عن هذه الأذونات بعد ذلك.
practice-consent-for-everyone-only = يسري ردّك على جميع من في المؤسسة.
practice-consent-meaning = القبول يتيح للتطبيق استخدام هذه الأذونات إلى أن يسحبها أحد. وفي مستأجر التدريب هذا يُنسى كل شيء عند إيقافه.
practice-accept-button = قبول

## موافقة المسؤول

practice-approval-title = يلزم أن يوافق مسؤول على هذا
practice-approval-text = يطلب { $app } أذونات لا يمكن أن يسمح بها إلا مسؤول. يمكنك الرجوع دون السماح بشيء، أو تسجيل الدخول بصفة مسؤول.
practice-approval-return = الرجوع دون السماح بشيء
practice-approval-switch = تسجيل الدخول باسم شخص آخر

## صفحات أخرى

practice-refusal-title = لا يمكن متابعة تسجيل الدخول هذا
practice-refusal-redirect = يريد التطبيق تلقي الرد على عنوان غير مسجَّل له. لم يُرسَل أي شيء إلى ذلك العنوان، وعلى من أعدّ التطبيق أن يصحّحه.
practice-refusal-client = لا يوجد تطبيق مسجَّل بهذا المعرّف في هذا المستأجر. تحقّق من معرّف التطبيق.
practice-refusal-tenant = لا يوجد مستأجر كهذا هنا. تحقّق من المستأجر المذكور في العنوان.
practice-refusal-too-late = استُخدمت هذه الصفحة من قبل، أو بقيت مفتوحة مدة طويلة. عُد إلى التطبيق وابدأ تسجيل الدخول من جديد.
practice-refusal-request = طلب التطبيق ناقص أو غير مفهوم.
practice-refusal-technical = لمن يتولى شؤون التطبيق
practice-signed-out-title = تم تسجيل الخروج
practice-signed-out-text = يمكنك إغلاق هذه النافذة.
practice-continue-title = العودة إلى التطبيق
practice-continue-text = الرد جاهز. إذا لم يحدث شيء تلقائيًا فاضغط الزر.
practice-continue-button = متابعة
