### ما يتوقف عنده القارئ المتأني في رابط أو ملف بيان، وسبب ذلك.

# $wrapper: a host
sign-link-unwrapped = كان الرابط مغلّفًا بواسطة { $wrapper } الذي يرشّح النقرات أو يعدّها. قرأ Scopeglass الرابط الذي بداخله.
# $host: a host
sign-link-foreign-host = يؤدي الرابط إلى { $host }، وهو ليس خادم تسجيل دخول تابعًا لـ Microsoft. من يسجّل الدخول هناك يسلّم كلمة مروره إلى غيره. لا تفتحه.
# $host: a host; $real: the host that it resembles
sign-link-look-alike = يؤدي الرابط إلى { $host } الذي يشبه { $real } وليس خادم تسجيل دخول تابعًا لـ Microsoft. هذه علامة معروفة من علامات الهجوم. لا تفتحه.
# $host: a host
sign-link-plain-http = يستخدم الرابط http بلا تشفير، فيستطيع أي أحد في الطريق قراءته وتغييره. أما صفحة تسجيل الدخول الحقيقية فلا تستخدم إلا https.
# $host: a host
sign-link-user-info = في الرابط اسم قبل العلامة «@»، وهي حيلة تخفي الوجهة الحقيقية: { $host }.
# $host: a host
sign-link-customer-directory = { $host } دليل تحتفظ به شركة ما لعملائها، وليس المكان الذي تسجّل فيه مؤسستك الدخول.
sign-link-personal = الرابط مخصص لحسابات Microsoft الشخصية، لا لحسابات مؤسستك.
sign-link-any-tenant = يصلح الرابط لأي مؤسسة: من يفتحه يوافق في المؤسسة التي يسجّل الدخول إليها.
# $tenant: a domain or id
sign-link-tenant = الرابط مخصص للمستأجر { $tenant }. تحقّق من أنه مستأجر مؤسستك.
sign-link-admin-consent = من يقبل يوافق نيابة عن المؤسسة كلها، ولا تعرض الصفحة ما هو أقل من ذلك. ولا يستطيع القبول إلا مسؤول.
sign-link-everything-registered = يطلب الرابط كل ما هو مضبوط في تسجيل التطبيق. وتفصيل ذلك في صفحة الموافقة أو في المستأجر، لا في الرابط.
sign-link-prompt-none = يطلب الرابط من صفحة تسجيل الدخول ألا تعرض شيئًا (prompt=none). فإن سبقت الموافقة حصل التطبيق على الوصول دون أن يرى أحد صفحة.
sign-link-prompt-consent = يجعل الرابط صفحة الموافقة تظهر حتى لو سبقت الموافقة (prompt=consent).
sign-link-prompt-admin = يطلب الرابط من مسؤول أن يوافق نيابة عن المؤسسة كلها (prompt=admin_consent).
sign-link-response-token = يجعل الرابط رمز الوصول يمر عبر عنوان المتصفح (response_type=token)، حيث يمكن أن يتسرب. والتطبيقات الحالية لا تحتاج إلى ذلك.
# $resources: a list of addresses
sign-link-several-resources = يطلب الرابط أذونات عدة خدمات معًا ({ $resources }). ويرفض Entra ذلك بالخطأ AADSTS28000.
# $count (number): scopes in the link; $most (number): the most that Entra reads
sign-link-too-many-scopes = { $count ->
        [zero] لا يطلب الرابط أي إذن؛ ويقرأ Entra { $most } على الأكثر أو ينتهي بالخطأ AADSTS90015.
        [one] يطلب الرابط إذنًا واحدًا؛ ويقرأ Entra { $most } على الأكثر أو ينتهي بالخطأ AADSTS90015.
        [two] يطلب الرابط إذنين؛ ويقرأ Entra { $most } على الأكثر أو ينتهي بالخطأ AADSTS90015.
        [few] يطلب الرابط { $count } أذونات؛ ويقرأ Entra { $most } على الأكثر أو ينتهي بالخطأ AADSTS90015.
        [many] يطلب الرابط { $count } إذنًا؛ ويقرأ Entra { $most } على الأكثر أو ينتهي بالخطأ AADSTS90015.
       *[other] يطلب الرابط { $count } إذن؛ ويقرأ Entra { $most } على الأكثر أو ينتهي بالخطأ AADSTS90015.
    }
# $permissions: a list of permission names
sign-link-keeps-access = مع offline_access يحتفظ التطبيق بوصوله بعد انصراف الأشخاص، وهو يطلب حقوقًا واسعة: { $permissions }.
sign-link-state-address = تحتوي قيمة «state» في الرابط على عنوان بريد إلكتروني أو عنوان ويب. وقد تُستخدم لمعرفة من نقر.
sign-link-person = يملأ الرابط اسم تسجيل الدخول، فهو معدّ لشخص واحد.
# $domain: a domain
sign-link-domain = يؤدي الرابط إلى صفحة تسجيل الدخول الخاصة بالنطاق { $domain }.
# $parameter: the name of a parameter
sign-link-repeated = تتكرر المعلمة «{ $parameter }» في الرابط، وقد يخفي ذلك ما يُطلب حقًا.
sign-client-missing = لا يذكر الرابط تطبيقًا بمعرّف تطبيق صالح.
# $client: an application id
sign-client-unknown = معرّف التطبيق { $client } غير معروف لدى Scopeglass. ابحث عنه في المستأجر، أو اطلب من المورّد معرّفه وقارن بينهما.
# $app: the name of an app
sign-client-microsoft = معرّف التطبيق هو معرّف { $app }، وهو من تطبيقات Microsoft نفسها. أما رابط المورّد فيذكر تطبيق المورّد.
# $app: the name of an app
sign-client-borrowed = معرّف التطبيق هو معرّف { $app }، وهو من تطبيقات Microsoft نفسها، ويستعيره المهاجمون لروابطهم لأنه لا يحتاج إلى موافقة جديدة. لا تستخدم رابطًا كهذا إلا إذا أنشأته بنفسك.
# $host: a host
sign-redirect-host = تُرسل نتيجة تسجيل الدخول إلى { $host }. تحقّق من أنه تابع للمورّد.
# $host: a host; $site: the vendor’s site
sign-redirect-other-site = تُرسل نتيجة تسجيل الدخول إلى { $host }، في حين أن موقع المورّد هو { $site }. اسأل المورّد عن ذلك.
# $host: a host
sign-redirect-plain-http = تُرسل نتيجة تسجيل الدخول إلى { $host } عبر http بلا تشفير، فيستطيع أي أحد في الطريق قراءتها.
# $host: an IP address
sign-redirect-ip = تُرسل نتيجة تسجيل الدخول إلى عنوان IP مجرد هو { $host }. للمورّدين أسماء، أما المهاجمون فكثيرًا ما لا تكون لهم أسماء.
# $host: a host as it is written; $shown: the same host as a browser may show it
sign-redirect-punycode = تُرسل نتيجة تسجيل الدخول إلى { $host } الذي يظهر هكذا: { $shown }، وهو اسم بحروف تشبه غيرها. قارنه باسم المورّد حرفًا حرفًا.
# $address: an address
sign-redirect-this-device = تبقى نتيجة تسجيل الدخول على جهاز الشخص نفسه ({ $address }). هذا معتاد في البرامج المثبّتة، أما في رابط وصل بالبريد فهو حيلة: لا تنسخ أبدًا عنوان الصفحة التالية لترسله إلى أحد.
# $scheme: the beginning of an address
sign-redirect-scheme = تفتح نتيجة تسجيل الدخول تطبيقًا مثبّتًا ({ $scheme }:). ويستطيع أي تطبيق على الجهاز أن يدّعي عنوانًا كهذا.
# $host: a host
sign-redirect-rented = تُرسل نتيجة تسجيل الدخول إلى { $host }، حيث يستطيع أي أحد استئجار صفحة خلال دقائق. اسأل المورّد هل هي له.
# $address: an address with an asterisk
sign-redirect-wildcard = في عنوان إعادة التوجيه { $address } علامة نجمة، فقد تُرسل النتيجة إلى أي مضيف يطابقه.
sign-manifest-implicit = يسمح التسجيل بإرسال رموز الوصول عبر عنوان المتصفح (المنح الضمني)، حيث يمكن أن تتسرب. والتطبيقات الحالية لا تحتاج إلى ذلك.
sign-manifest-personal = يتيح التطبيق أيضًا تسجيل الدخول بحسابات Microsoft الشخصية.
sign-manifest-more-pages = ينتهي الملف حيث تتبعه صفحات أخرى من القائمة، فقد ينقص شيء هنا. صدّر القائمة كاملة.
