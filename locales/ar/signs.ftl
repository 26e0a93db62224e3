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

## تطبيق في المستأجر

# $problem: what went wrong, a sentence
sign-unread-delegated = تعذرت القراءة الكاملة لموافقات الأشخاص: { $problem } وغياب إذن مفوّض من هذه القائمة لا يعني أنه لم يُمنح.
# $problem: what went wrong, a sentence
sign-unread-roles = تعذرت القراءة الكاملة لأذونات التطبيق نفسه: { $problem } وغياب إذن تطبيق من هذه القائمة لا يعني أنه لم يُمنح.
# $problem: what went wrong, a sentence
sign-unread-registration = تعذرت قراءة تسجيل التطبيق: { $problem } ولذلك لا يُعرف ما يطلبه فوق ما مُنح له.
# $problem: what went wrong, a sentence
sign-unread-people = تعذرت القراءة الكاملة لمن أُسند إليهم التطبيق ومتى: { $problem } وقد تمر هنا موجة موافقات خلال دقائق دون أن تُلاحظ.
# $problem: what went wrong, a sentence
sign-unread-resource = تعذرت قراءة خدمة يملك التطبيق أذونات منها: { $problem } وتظهر بعض الأذونات هنا بمعرّفها فقط.
sign-app-microsoft = التطبيق من تطبيقات Microsoft نفسها: تسجيله في المستأجر الذي تحفظ فيه Microsoft تطبيقاتها.
sign-app-own = مؤسستك هي التي سجّلت هذا التطبيق، ولذلك يمكن أن يُقرأ هنا ما يطلبه.
sign-app-registered-elsewhere = التطبيق مسجّل في مستأجر آخر. وما يطلبه مذكور هناك ولا يمكن قراءته هنا؛ والمعروض هو ما مُنح له. ولا تذكر سجلات مستأجرك من وافق نيابة عن الجميع ولا متى.
# $name: what the app calls its publisher
sign-publisher-unverified-named = يقول التطبيق إن ناشره «{ $name }»، لكن لم يتحقق أحد من ذلك. اطلب من المورّد معرّف التطبيق وقارن بينهما.
sign-publisher-unverified = لم يتحقق أحد من هوية ناشر هذا التطبيق. اطلب من المورّد معرّف التطبيق وقارن بينهما.
# $days (number): whole days since the app came into the tenant
sign-app-new = { $days ->
        [zero] دخل التطبيق إلى المستأجر اليوم. اسأل من أدخله ولماذا.
        [one] دخل التطبيق إلى المستأجر قبل يوم واحد. اسأل من أدخله ولماذا.
        [two] دخل التطبيق إلى المستأجر قبل يومين. اسأل من أدخله ولماذا.
        [few] دخل التطبيق إلى المستأجر قبل { $days } أيام. اسأل من أدخله ولماذا.
        [many] دخل التطبيق إلى المستأجر قبل { $days } يومًا. اسأل من أدخله ولماذا.
       *[other] دخل التطبيق إلى المستأجر قبل { $days } يوم. اسأل من أدخله ولماذا.
    }
sign-app-disabled-by-microsoft = أوقفت Microsoft هذا التطبيق لأنه يخالف قواعدها. ابحث عمّن استخدمه واسحب أذوناته.
# $name: the name of the app; $real: the name that it resembles
sign-name-look-alike = كُتب الاسم «{ $name }» بحيث يُقرأ مثل { $real }. وهذه علامة معروفة من علامات الهجوم.
# $name: the name of the app; $word: a word of it
sign-name-mixed-scripts = في الاسم «{ $name }» تخلط الكلمة «{ $word }» حروفًا متشابهة من أبجديتين. وهذه علامة معروفة من علامات الهجوم.
# $name: the name of the app
sign-name-hidden = يحتوي الاسم «{ $name }» على أحرف لا تُرى أو تعكس اتجاه القراءة. وهذه علامة معروفة من علامات الهجوم.
# $name: the name of the app
sign-name-claims-microsoft = يوحي الاسم «{ $name }» بأنه من تطبيقات Microsoft نفسها، لكن التطبيق ليس لها وناشره غير متحقق منه.
sign-redirect-installed = تبقى نتيجة تسجيل الدخول على جهاز الشخص نفسه. وهذا معتاد في البرامج المثبّتة.
# $count (number): people, at least 3; $minutes (number): minutes from the first to the last
sign-consents-wave = { $minutes ->
        [zero] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر خلال أقل من دقيقة. هكذا يبدو رابط تصيّد يجري تداوله: اسأل أحدهم كيف حدث ذلك.
        [one] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر خلال دقيقة واحدة. هكذا يبدو رابط تصيّد يجري تداوله: اسأل أحدهم كيف حدث ذلك.
        [two] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر خلال دقيقتين. هكذا يبدو رابط تصيّد يجري تداوله: اسأل أحدهم كيف حدث ذلك.
        [few] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر خلال { $minutes } دقائق. هكذا يبدو رابط تصيّد يجري تداوله: اسأل أحدهم كيف حدث ذلك.
        [many] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر خلال { $minutes } دقيقة. هكذا يبدو رابط تصيّد يجري تداوله: اسأل أحدهم كيف حدث ذلك.
       *[other] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر خلال { $minutes } دقيقة. هكذا يبدو رابط تصيّد يجري تداوله: اسأل أحدهم كيف حدث ذلك.
    }
# $count (number): people, at least 3; $days (number): whole days since the app came into the tenant
sign-consents-since-new = { $days ->
        [zero] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر منذ دخل التطبيق إلى المستأجر اليوم. اسأل أحدهم كيف حدث ذلك.
        [one] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر منذ دخل التطبيق إلى المستأجر قبل يوم واحد. اسأل أحدهم كيف حدث ذلك.
        [two] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر منذ دخل التطبيق إلى المستأجر قبل يومين. اسأل أحدهم كيف حدث ذلك.
        [few] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر منذ دخل التطبيق إلى المستأجر قبل { $days } أيام. اسأل أحدهم كيف حدث ذلك.
        [many] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر منذ دخل التطبيق إلى المستأجر قبل { $days } يومًا. اسأل أحدهم كيف حدث ذلك.
       *[other] وافق أشخاص عدة ({ $count }) واحدًا بعد آخر منذ دخل التطبيق إلى المستأجر قبل { $days } يوم. اسأل أحدهم كيف حدث ذلك.
    }
# $count (number): people
sign-consents-alone = { $count ->
        [zero] لم يوافق أحد لنفسه وحده.
        [one] وافق شخص واحد لنفسه وحده دون مسؤول.
        [two] وافق شخصان كلٌّ لنفسه وحده دون مسؤول.
        [few] وافق { $count } أشخاص كلٌّ لنفسه وحده دون مسؤول.
        [many] وافق { $count } شخصًا كلٌّ لنفسه وحده دون مسؤول.
       *[other] وافق { $count } شخص كلٌّ لنفسه وحده دون مسؤول.
    }
# $permissions: a list of permission names
sign-keeps-mail-and-files = مع offline_access يحتفظ التطبيق بوصوله بعد انصراف الأشخاص، ويجوز له فتح البريد أو الملفات أو الرسائل: { $permissions }.
# $permissions: a list of permission names
sign-raises-own-rights = بهذه الأذونات يستطيع التطبيق أن يمنح نفسه حقوقًا أخرى دون أن يسجّل أحد الدخول: { $permissions }.
# $permissions: a list such as “full_access_as_app (Exchange)”
sign-other-services-alone = يملك التطبيق أيضًا أذونات من خدمات أخرى دون أن يسجّل أحد الدخول: { $permissions }. لا يشرحها Scopeglass؛ ابحث عنها لدى تلك الخدمة، فقد تبلغ ما تبلغه أذونات Microsoft Graph.
# $permissions: a list such as “AllSites.Read (SharePoint)”
sign-other-services = يملك التطبيق أيضًا أذونات من خدمات أخرى نيابة عن الأشخاص: { $permissions }. لا يشرحها Scopeglass.
# $permissions: a list of permission names
sign-granted-beyond = مُنح مع أن التسجيل لا يطلبه: { $permissions }. تحقق هل ما زال لازمًا أم أُضيف من أجل أحد.
# $permissions: a list of permission names
sign-asked-not-granted = مطلوب في التسجيل لكنه لم يُمنح: { $permissions }.
# $count (number): permissions that are still granted
sign-app-disabled-with-grants = { $count ->
        [zero] لم يعد أحد يستطيع تسجيل الدخول إلى هذا التطبيق، ولم يبق له أي إذن ممنوح.
        [one] لم يعد أحد يستطيع تسجيل الدخول إلى هذا التطبيق، لكن إذنًا واحدًا ما زال ممنوحًا. ومن يعيد تشغيله يستعيده فورًا.
        [two] لم يعد أحد يستطيع تسجيل الدخول إلى هذا التطبيق، لكن إذنين ما زالا ممنوحين. ومن يعيد تشغيله يستعيدهما فورًا.
        [few] لم يعد أحد يستطيع تسجيل الدخول إلى هذا التطبيق، لكن { $count } أذونات ما زالت ممنوحة. ومن يعيد تشغيله يستعيدها فورًا.
        [many] لم يعد أحد يستطيع تسجيل الدخول إلى هذا التطبيق، لكن { $count } إذنًا ما زالت ممنوحة. ومن يعيد تشغيله يستعيدها فورًا.
       *[other] لم يعد أحد يستطيع تسجيل الدخول إلى هذا التطبيق، لكن { $count } إذن ما زالت ممنوحة. ومن يعيد تشغيله يستعيدها فورًا.
    }
# $resources: a list of names of APIs
sign-grants-to-deleted = بعض المنح لخدمات لم تعد في المستأجر: { $resources }. وهي لا تفتح شيئًا ويمكن إزالتها.
# $kind: secret or certificate; $name: its name
sign-credential-ended = { $kind ->
        [certificate] انتهت صلاحية الشهادة «{ $name }».
       *[secret] انتهت صلاحية سر العميل «{ $name }».
    }
# $kind: secret or certificate; $name: its name; $days (number): whole days that are left
sign-credential-ending = { $kind ->
        [certificate] { $days ->
                [zero] تنتهي صلاحية الشهادة «{ $name }» اليوم. وبعدها لا يستطيع التطبيق إثبات هويته بها.
                [one] تنتهي صلاحية الشهادة «{ $name }» خلال يوم واحد. وبعدها لا يستطيع التطبيق إثبات هويته بها.
                [two] تنتهي صلاحية الشهادة «{ $name }» خلال يومين. وبعدها لا يستطيع التطبيق إثبات هويته بها.
                [few] تنتهي صلاحية الشهادة «{ $name }» خلال { $days } أيام. وبعدها لا يستطيع التطبيق إثبات هويته بها.
                [many] تنتهي صلاحية الشهادة «{ $name }» خلال { $days } يومًا. وبعدها لا يستطيع التطبيق إثبات هويته بها.
               *[other] تنتهي صلاحية الشهادة «{ $name }» خلال { $days } يوم. وبعدها لا يستطيع التطبيق إثبات هويته بها.
            }
       *[secret] { $days ->
                [zero] تنتهي صلاحية سر العميل «{ $name }» اليوم. وبعدها لا يستطيع التطبيق إثبات هويته به.
                [one] تنتهي صلاحية سر العميل «{ $name }» خلال يوم واحد. وبعدها لا يستطيع التطبيق إثبات هويته به.
                [two] تنتهي صلاحية سر العميل «{ $name }» خلال يومين. وبعدها لا يستطيع التطبيق إثبات هويته به.
                [few] تنتهي صلاحية سر العميل «{ $name }» خلال { $days } أيام. وبعدها لا يستطيع التطبيق إثبات هويته به.
                [many] تنتهي صلاحية سر العميل «{ $name }» خلال { $days } يومًا. وبعدها لا يستطيع التطبيق إثبات هويته به.
               *[other] تنتهي صلاحية سر العميل «{ $name }» خلال { $days } يوم. وبعدها لا يستطيع التطبيق إثبات هويته به.
            }
    }
# $kind: secret or certificate; $name: its name; $years (number): whole years, at least 2
sign-credential-long = { $kind ->
        [certificate] { $years ->
                [zero] أُنشئت الشهادة «{ $name }» لمدة أقل من سنة. ومن يملك مفتاحها يستطيع استخدامه طوالها.
                [one] أُنشئت الشهادة «{ $name }» لمدة سنة واحدة أو أكثر. ومن يملك مفتاحها يستطيع استخدامه طوالها.
                [two] أُنشئت الشهادة «{ $name }» لمدة سنتين أو أكثر. ومن يملك مفتاحها يستطيع استخدامه طوالها.
                [few] أُنشئت الشهادة «{ $name }» لمدة { $years } سنوات أو أكثر. ومن يملك مفتاحها يستطيع استخدامه طوالها.
                [many] أُنشئت الشهادة «{ $name }» لمدة { $years } سنة أو أكثر. ومن يملك مفتاحها يستطيع استخدامه طوالها.
               *[other] أُنشئت الشهادة «{ $name }» لمدة { $years } سنة أو أكثر. ومن يملك مفتاحها يستطيع استخدامه طوالها.
            }
       *[secret] { $years ->
                [zero] أُنشئ سر العميل «{ $name }» لمدة أقل من سنة. ومن يجده يستطيع استخدامه طوالها.
                [one] أُنشئ سر العميل «{ $name }» لمدة سنة واحدة أو أكثر. ومن يجده يستطيع استخدامه طوالها.
                [two] أُنشئ سر العميل «{ $name }» لمدة سنتين أو أكثر. ومن يجده يستطيع استخدامه طوالها.
                [few] أُنشئ سر العميل «{ $name }» لمدة { $years } سنوات أو أكثر. ومن يجده يستطيع استخدامه طوالها.
                [many] أُنشئ سر العميل «{ $name }» لمدة { $years } سنة أو أكثر. ومن يجده يستطيع استخدامه طوالها.
               *[other] أُنشئ سر العميل «{ $name }» لمدة { $years } سنة أو أكثر. ومن يجده يستطيع استخدامه طوالها.
            }
    }
