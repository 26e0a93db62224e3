# الطبيب: ما يقف بين هذا الحاسوب وتسجيل الدخول، وفي ‎.advice ما العمل.

doctor-names = ترجمة الأسماء
doctor-ipv6 = IPv6
doctor-proxy = الوكيل
doctor-tls = شهادة TLS
doctor-clock = الساعة
doctor-loopback = طريق العودة من المتصفح
doctor-browser = المتصفح
doctor-keyring = حافظة المفاتيح
doctor-metadata = خدمة تسجيل الدخول في السحابة
doctor-registration = تسجيل التطبيق
doctor-token = الجلسة
doctor-graph = Microsoft Graph
doctor-outcome-fine = سليم
doctor-outcome-notice = يجدر العلم به
doctor-outcome-failed = لا يعمل
doctor-outcome-skipped = لم يُجرَّب
doctor-took = { $millis } م.ث
doctor-all-fine = لا شيء يعوق تسجيل الدخول.
doctor-some-notices = { $count ->
        [one] ينبغي أن ينجح تسجيل الدخول. يجدر العلم بأمر واحد.
        [two] ينبغي أن ينجح تسجيل الدخول. يجدر العلم بأمرين.
        [zero] ينبغي أن ينجح تسجيل الدخول.
        [few] ينبغي أن ينجح تسجيل الدخول. يجدر العلم بـ { $count } أمور.
        [many] ينبغي أن ينجح تسجيل الدخول. يجدر العلم بـ { $count } أمرًا.
       *[other] ينبغي أن ينجح تسجيل الدخول. يجدر العلم بـ { $count } أمرًا.
    }
doctor-some-failed = { $count ->
        [one] أمر واحد يمنع تسجيل الدخول.
        [two] أمران يمنعان تسجيل الدخول.
        [zero] لا شيء يمنع تسجيل الدخول.
        [few] { $count } أمور تمنع تسجيل الدخول.
        [many] { $count } أمرًا يمنع تسجيل الدخول.
       *[other] { $count } أمرًا يمنع تسجيل الدخول.
    }
doctor-save = حفظ ملف الدعم

doctor-names-fine = لهذه الأسماء عناوين: { $hosts }.
doctor-names-skipped = العنوان على هذا الحاسوب، فلا حاجة إلى خادم أسماء.
doctor-names-unknown = لا يُعرف عنوان لـ { $host }.
    .advice = تحقق من اتصال الشبكة وخادم الأسماء ومن أن السحابة هي الصحيحة. قد يلزم وكيل في شبكة الشركة.
doctor-ipv6-fine = يمكن بلوغ خدمة تسجيل الدخول عبر IPv6 أيضًا.
doctor-ipv6-none-fine = يمكن بلوغ خدمة تسجيل الدخول عبر IPv4 وحده.
doctor-ipv6-skipped = العنوان على هذا الحاسوب.
doctor-ipv6-unknown-skipped = ليس للاسم عنوان.
doctor-ipv6-dead = يذكر خادم الأسماء عنوان IPv6 { $address } ولا يجيب أحد عنده.
    .advice = ينجح تسجيل الدخول مع ذلك، وقد يبدأ ببطء. اطلب من القائم على الشبكة إصلاح IPv6.
doctor-proxy-none-fine = لم يُضبط وكيل.
doctor-proxy-skipped = العنوان على هذا الحاسوب، فلا يُستخدم وكيل.
doctor-proxy-fine = يسمح الوكيل { $address } بمرور هذا الحاسوب.
doctor-proxy-dead = لا يجيب الوكيل { $address } أو لا يسمح بمرور الاتصال.
    .advice = تحقق من HTTPS_PROXY، واطلب من القائم على الوكيل السماح بخدمة تسجيل الدخول وبـ Microsoft Graph.
doctor-proxy-sign-in = يطلب الوكيل { $address } تسجيل دخول خاصًا به.
    .advice = ضع اسم المستخدم وكلمة المرور في HTTPS_PROXY ‏(http://name:password@host:port)، أو استخدم على هذا الحاسوب وكيلًا يسجّل الدخول عبر Kerberos. لا يعرضهما Scopeglass في أي مكان.
doctor-proxy-unreadable = في HTTPS_PROXY شيء ليس عنوانًا.
    .advice = اكتبه على شكل http://host:port.
doctor-proxy-pac = يستخدم النظام إعداد وكيل تلقائيًا: { $address }
    .advice = لا يشغّل Scopeglass مثل هذه النصوص البرمجية. ضع في HTTPS_PROXY الوكيل الذي يسمّيه النص لخدمة تسجيل الدخول.
doctor-proxy-system = ضُبط في النظام وكيل: { $address }
    .advice = إن فشلت الفحوص أدناه فضع الوكيل نفسه في HTTPS_PROXY.
doctor-tls-fine = الشهادة موثوق بها. أصدرها { $issuer }.
doctor-tls-skipped = العنوان على هذا الحاسوب ولا يحتاج إلى شهادة.
doctor-tls-intercepted = أصدر الشهادةَ { $issuer } لا جهات Microsoft: هناك من يقرأ في الطريق.
    .advice = إن كان ذلك فحص شركتك فاستثنِ منه مضيفي تسجيل الدخول كما توصي Microsoft. وإن كنت لا تعرفه فلا تسجّل الدخول في هذه الشبكة.
doctor-tls-untrusted = أصدر شهادةَ { $host } ‏{ $issuer }، وهذا الحاسوب لا يثق به.
    .advice = إن كان ذلك فحص شركتك فأضف جهته إلى جهات النظام أو أعطها بالخيار ‎--ca. وإن كنت لا تعرفه فلا تسجّل الدخول في هذه الشبكة.
doctor-tls-unreachable = تعذّر بلوغ { $host }.
    .advice = انظر فحصي الأسماء والوكيل أعلاه. قد يمنع جدار حماية المنفذ 443.
doctor-clock-fine = الساعة صحيحة.
doctor-clock-skipped = لا يذكر الخادم الوقت.
doctor-clock-odd = { $way ->
        [fast] الساعة متقدمة نحو { $minutes } د.
       *[slow] الساعة متأخرة نحو { $minutes } د.
    }
    .advice = فعّل ضبط الوقت تلقائيًا. بعد خمس دقائق يفشل تسجيل الدخول.
doctor-clock-wrong = { $way ->
        [fast] الساعة متقدمة نحو { $minutes } د.
       *[slow] الساعة متأخرة نحو { $minutes } د.
    }
    .advice = فعّل ضبط الوقت تلقائيًا أو اضبط الساعة. مع ساعة خاطئة تُعدّ رموز الوصول منتهية أو غير صالحة بعد.
doctor-clock-unreachable = تعذّرت مقارنة الوقت لأن { $host } لم يُبلَغ.
    .advice = انظر فحوص الأسماء والوكيل وTLS أعلاه.
doctor-loopback-fine = { $six ->
        [yes] يمكن بلوغ منفذ على هذا الحاسوب عبر IPv4 وIPv6.
       *[no] يمكن بلوغ منفذ على هذا الحاسوب عبر IPv4.
    }
doctor-loopback-no-port = لا يمكن فتح منفذ على هذا الحاسوب.
    .advice = ربما يمنعه برنامج أمان. اسمح لـ Scopeglass بالاستماع على 127.0.0.1.
doctor-loopback-no-name = لا يؤدي الاسم localhost إلى أي مكان.
    .advice = أضف السطر «127.0.0.1 localhost» إلى ملف hosts.
doctor-loopback-astray = يؤدي الاسم localhost إلى { $address }، وليس هذا هو الحاسوب.
    .advice = أصلح ملف hosts: يجب أن يكون localhost هو 127.0.0.1. وإلا حصل غيرك على رمز تسجيل الدخول.
doctor-loopback-blocked = فُتح المنفذ { $port } على هذا الحاسوب ولا يمر اتصال إليه.
    .advice = يمنع جدار حماية أو برنامج أمان الاتصال بهذا الحاسوب نفسه. اسمح به إلى 127.0.0.1. وإن فشل المتصفح وحده فربما يستخدم https مع localhost ‏(HSTS): امسح ذلك في المتصفح.
doctor-loopback-wsl = يعمل Scopeglass داخل WSL والمتصفح خارجه.
    .advice = يجب تفعيل تمرير localhost ‏(localhostForwarding في ‎.wslconfig أو الشبكة المرآة). وإلا فسجّل الدخول برمز جهاز.
doctor-browser-fine = يُفتح المتصفح بالبرنامج { $program }.
doctor-browser-system-fine = يفتح النظام متصفحه.
doctor-browser-no-screen = لا شاشة يُفتح عليها متصفح.
    .advice = افتح العنوان المعروض في متصفح على هذا الحاسوب، أو سجّل الدخول برمز جهاز.
doctor-browser-none = لم يُعثر على برنامج يفتح متصفحًا.
    .advice = ثبّت xdg-utils ومتصفحًا، أو اضبط BROWSER.
doctor-keyring-fine = حافظة مفاتيح النظام موجودة، ويمكن حفظ الجلسات.
doctor-keyring-missing = { $what }
    .advice = ينجح تسجيل الدخول ويدوم حتى يُغلق Scopeglass. لأكثر من ذلك شغّل حافظة مثل GNOME Keyring أو KWallet أو افتح قفلها.
doctor-metadata-fine = تجيب وتسمّي نفسها { $issuer }.
doctor-metadata-broken = { $what }
    .advice = تحقق من السحابة والمستأجر. يشرح الأمر scopeglass error رمزًا مذكورًا هنا.
doctor-registration-skipped = لا مستأجر متصل بعد، فلا تسجيل يُنظر فيه.
doctor-registration-fine = التطبيق مسجّل كتطبيق سطح مكتب بالعنوان http://localhost.
doctor-registration-no-device-fine = التطبيق مسجّل كتطبيق سطح مكتب بالعنوان http://localhost. رموز الأجهزة غير مسموحة ولا حاجة إليها.
doctor-registration-asked-fine = تعرف خدمة تسجيل الدخول التطبيق وعنوانه http://localhost.
doctor-registration-spa = http://localhost مسجّل تحت Single-page application.
    .advice = Entra ثم App registrations ثم التطبيق ثم Authentication: أزله من هناك وأضفه تحت Mobile and desktop applications.
doctor-registration-web = http://localhost مسجّل تحت Web.
    .advice = Entra ثم App registrations ثم التطبيق ثم Authentication: أزله من هناك وأضفه تحت Mobile and desktop applications.
doctor-registration-number = ‏127.0.0.1 مسجّل بدلًا من localhost.
    .advice = Entra ثم App registrations ثم التطبيق ثم Authentication: تحت Mobile and desktop applications أضف http://localhost كما هو تمامًا.
doctor-registration-redirect = http://localhost غير مسجّل للتطبيق.
    .advice = Entra ثم App registrations ثم التطبيق ثم Authentication: تحت Mobile and desktop applications أضف http://localhost.
doctor-registration-assignment = لا يستخدم التطبيق إلا من عُيّن له.
    .advice = Entra ثم Enterprise applications ثم التطبيق ثم Users and groups: عيّن من سيراجع، أو أوقف Assignment required.
doctor-registration-refused = لا تقبل خدمة تسجيل الدخول التطبيق أو عنوانه ({ $code }).
    .advice = تحقق من معرّف التطبيق والمستأجر، ومن أن http://localhost مسجّل تحت Mobile and desktop applications. يشرح الأمر scopeglass error الرمز.
doctor-registration-unasked = تعذّر فحص التسجيل: { $what }
    .advice = أصلح أولًا ما تقوله الفحوص أعلاه.
doctor-token-skipped = لا أحد مسجّل الدخول هناك الآن.
doctor-token-fine = للجلسة رمز وصول ويمكن تجديدها.
doctor-token-short-fine = للجلسة رمز وصول وتنتهي معه، إذ لم يُطلب ما يدوم أكثر.
doctor-token-broken = { $what }
    .advice = سجّل الدخول من جديد.
doctor-graph-fine = يجيب { $host } ولا يُدخل أحدًا بلا رمز وصول.
doctor-graph-session-fine = يجيب الجلسة.
doctor-graph-broken = { $what }
    .advice = أعد المحاولة بعد بضع دقائق. وإن استمر فانظر حالة خدمة Microsoft 365.
doctor-graph-odd = يجيب { $host } لكن ليس كما يجيب Microsoft Graph ‏(HTTP { $status }).
    .advice = ربما يعترض وكيل أو صفحة دخول للشبكة، أو أن العنوان لخدمة أخرى.
doctor-graph-unreachable = تعذّر بلوغ { $host }.
    .advice = انظر فحوص الأسماء والوكيل وTLS أعلاه. قد يمنع جدار حماية المنفذ 443.

## الشاشة

doctor-title = الطبيب
doctor-lede = ما يقف بين هذا الحاسوب وتسجيل الدخول. لا تسأل الفحوص إلا عناوين عامة ولا ترسل سرًّا.
doctor-start = فحص
doctor-again = فحص من جديد
doctor-running = جارٍ الفحص
doctor-bundle = حفظ للدعم
doctor-bundle-text = ملف واحد فيه كل الفحوص، بلا شيء يسمّي المستأجر أو التطبيق أو يسمّيك.
doctor-empty-title = لم يُفحص بعد
doctor-empty-text = يستغرق بضع ثوانٍ ولا يغيّر شيئًا.
doctor-saved = حُفظ: { $file }
doctor-error-title = ماذا يعني هذا الخطأ؟
doctor-error-label = رمز مثل AADSTS65001 أو اسم مثل invalid_grant
doctor-error-go = شرح
doctor-error-page = صفحة Microsoft
doctor-token-title = ماذا يقول هذا الرمز؟
doctor-token-text = يبقى على هذا الحاسوب ويُنسى حين تغادر. لا تُجلب إلا المفاتيح العامة للمُصدر.
doctor-token-label = الصق رمزًا
doctor-token-go = شرح
doctor-token-clear = مسح
doctor-cli-about = معرفة ما يمنع تسجيل الدخول
doctor-cli-after = ينتهي بالرمز 0 إن لم يكن ثمة عائق، وبالرمز 4 إن وُجد.
doctor-cli-bundle = كتابة ملف واحد للدعم أيضًا، بلا شيء يسمّي المستأجر أو التطبيق أو يسمّيك
