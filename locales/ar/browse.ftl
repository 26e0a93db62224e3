# الفهرس: البحث، وإذن واحد، وإذنان جنبًا إلى جنب؛ وكذلك `explain` و`search` في سطر الأوامر.

## البحث

browse-catalogue = الفهرس
browse-title = ما معنى الإذن؟
browse-lede = جميع أذونات Microsoft Graph مشروحة. ابحث بالاسم، أو بما يتيحه الإذن بأيٍّ من اللغات، أو بالمعرّف، أو بالاستدعاء الذي يجريه التطبيق.
browse-search = البحث في الفهرس
browse-search-hint = اسم أو معنى أو معرّف أو استدعاء مثل GET /me/messages
browse-search-key = اضغط / للبحث، ومفاتيح الأسهم للتنقل بين النتائج.
browse-search-clear = مسح البحث
browse-filters = عوامل التصفية
browse-filter-kind = النوع
browse-filter-level = مستوى Microsoft
browse-filter-consent = موافقة المسؤول
browse-filter-data = البيانات
browse-filter-any = الكل
browse-consent-admin = مطلوبة افتراضيًا
browse-consent-person = غير مطلوبة افتراضيًا
browse-filters-clear = إزالة عوامل التصفية
browse-results = النتائج
browse-found = { $total ->
        [zero] لا نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $total } نتائج
        [many] { $total } نتيجة
       *[other] { $total } نتيجة
    }
browse-more = عرض المزيد
browse-searching = جارٍ البحث…
browse-none = لا توجد نتائج
browse-none-text = جرّب كلمة أخرى أو جزءًا من اسم أو مسار استدعاء. وعوامل التصفية تؤثر أيضًا.
browse-match-name = مطابقة في الاسم
browse-match-title = مطابقة في العنوان
browse-match-meaning = مطابقة في المعنى
browse-match-meaning-in = مطابقة في المعنى ({ $language })
browse-match-id = مطابقة في المعرّف
browse-match-path = يتيح هذا الاستدعاء
browse-match-path-least = يتيح هذا الاستدعاء، وهو أقل الأذونات المنشورة له امتيازًا
browse-match-path-with = يتيح هذا الاستدعاء مع { $names }

## إذن واحد

browse-back = العودة إلى النتائج
browse-back-review = العودة إلى المراجعة
browse-open = فتح في الفهرس
browse-kinds = أنواع هذا الإذن
browse-reading = جارٍ تحميل الشرح…
browse-prose = من واقع التجربة
browse-prose-example = استخدام جيد
browse-prose-worst = أسوأ الاحتمالات
browse-prose-ask = ما ينبغي سؤال المورّد عنه
browse-escalation = سبيل إلى حقوق أكثر
browse-data = نوع البيانات
browse-breadth = مدى الوصول
browse-resource = واجهة برمجة التطبيقات
browse-source = معلومات منشورة من Microsoft بتاريخ { $date }
browse-source-label = المصدر
browse-personal = تتيحه حسابات Microsoft الشخصية أيضًا.
browse-includes = يشمل
browse-included-by = مشمول في
browse-paths = الاستدعاءات التي يتيحها
browse-paths-summary = { $total ->
        [0] لا تذكر البيانات المنشورة أي استدعاء له.
        [zero] لا تذكر البيانات المنشورة أي استدعاء له.
        [one] استدعاء واحد؛ وهو أقل الأذونات امتيازًا في { $least }.
        [two] استدعاءان؛ وهو أقل الأذونات امتيازًا في { $least } منهما.
        [few] { $total } استدعاءات؛ وهو أقل الأذونات امتيازًا في { $least } منها.
        [many] { $total } استدعاءً؛ وهو أقل الأذونات امتيازًا في { $least } منها.
       *[other] { $total } استدعاء؛ وهو أقل الأذونات امتيازًا في { $least } منها.
    }
browse-paths-filter = تصفية حسب الطريقة أو المسار
browse-paths-method = الطريقة
browse-paths-path = المسار
browse-paths-privilege = الامتياز
browse-paths-least = الأقل امتيازًا
browse-paths-also = يتطلب أيضًا { $names }
browse-paths-none = لا يوجد استدعاء يطابق هذه التصفية.
browse-least-note = تحدد البيانات المنشورة لكل استدعاء إذنًا واحدًا بوصفه الأقل امتيازًا. وغياب استدعاء من هنا ليس دليلًا على أنه مغلق.
browse-paths-more = عرض الكل

## إذنان جنبًا إلى جنب

browse-compare = مقارنة
browse-compare-pick = مقارنة { $name } ({ $kind })
browse-compare-first = اختير للمقارنة: { $name }. اختر إذنًا ثانيًا.
browse-compare-both = اختير للمقارنة: { $first } و{ $second }.
browse-compare-open = مقارنة جنبًا إلى جنب
browse-compare-drop = إنهاء المقارنة
browse-compare-title = إذنان جنبًا إلى جنب
browse-compare-kinds = هما من نوعين مختلفين أو يتبعان واجهتين مختلفتين، فلا يُغني أحدهما عن الآخر: يعملان في حالات مختلفة.
browse-compare-same = هذا هو الإذن نفسه مرتين.
browse-compare-neither = لا تنص أي من قواعدنا على أن أحدهما يشمل الآخر. تعامل معهما على أنهما حقان منفصلان.
browse-compare-paths = الاستدعاءات في البيانات المنشورة: { $firsts } للإذن { $first } وحده، و{ $seconds } للإذن { $second } وحده، و{ $both } لكليهما. لا تذكر البيانات كل استدعاء يتيحه الإذن، ولذلك لا تثبت هذه الأعداد ما هو خارج المتناول.
browse-only = { $name } وحده

## عندما لا يوجد شيء

browse-near = هل تقصد: { $names }؟
browse-kinds-exist = يوجد بالنوع: { $kinds }

## سطر الأوامر

browse-cli-explain-about = شرح الأذونات: معنى كل منها، وكيف يُقيَّم، وما هو أضيق منه
browse-cli-explain-after = مثال: scopeglass explain Calendars.Read --kind application --paths
browse-cli-explain-name = أسماء الأذونات بأي حالة أحرف، أو معرّفاتها
browse-cli-explain-kind = هذا النوع وحده؛ ومن دونه كل الأنواع الموجودة
browse-cli-explain-all = جميع أذونات الفهرس
browse-cli-explain-paths = عرض الاستدعاءات التي يتيحها أيضًا
browse-cli-explain-json = طباعة كائن JSON واحد في كل سطر، للبرامج
browse-cli-search-about = البحث في الفهرس: بالاسم أو المعنى أو المعرّف أو الاستدعاء
browse-cli-search-after = مثال: scopeglass search GET /users/1/messages --kind application
browse-cli-search-text = ما تبحث عنه، بأي من اللغات
browse-cli-search-kind = هذا النوع وحده
browse-cli-search-level = هذا المستوى من مستويات Microsoft وحده، من 1 إلى 4؛ يمكن تكراره
browse-cli-search-consent = ما يتطلب موافقة مسؤول افتراضيًا وحده، أو ما لا يتطلبها
browse-cli-search-limit = أقصى عدد للنتائج
browse-cli-search-json = طباعة كائن JSON واحد في كل سطر، للبرامج
browse-cli-shown = عُرض { $shown } من { $total }؛ ويعرض ‎--limit‎ المزيد.
browse-cli-value-name = الاسم
browse-cli-value-text = النص
browse-cli-value-kind = النوع
browse-cli-value-level = المستوى
browse-cli-value-consent = الموافقة

## المستأجر المتصل

browse-tenant = المستأجر المتصل
browse-tenant-only = معروف من مستأجرك فقط
browse-tenant-only-text = لا يوجد هذا الإذن في فهرس Scopeglass نفسه. عنوانه ونصه مأخوذان من المستأجر كما هما، باللغة التي كتبهما بها ناشره؛ ولم يراجعهما أو يقيّمهما أحد هنا.
browse-disagreements = مستأجرك يقول غير ذلك
browse-tenant-lede = لقد سجّلت الدخول إلى: { $place }. يمكن إضافة ما يعرضه هو نفسه: أذونات أحدث، وأذونات واجهات أخرى، ومواضع اختلافه عن المعلومات المنشورة.
browse-tenant-read = إضافة ما يعرضه المستأجر
browse-tenant-again = القراءة مجددًا
browse-tenant-reading = جارٍ قراءة ما يعرضه المستأجر…
browse-tenant-added = { $count ->
        [0] لا يعرض المستأجر شيئًا ينقص الفهرس.
        [zero] لا يعرض المستأجر شيئًا ينقص الفهرس.
        [one] يعرض المستأجر إذنًا واحدًا ينقص الفهرس.
        [two] يعرض المستأجر إذنين ينقصان الفهرس.
        [few] يعرض المستأجر { $count } أذونات تنقص الفهرس.
        [many] يعرض المستأجر { $count } إذنًا تنقص الفهرس.
       *[other] يعرض المستأجر { $count } إذن تنقص الفهرس.
    }
browse-tenant-differences = { $count ->
        [0] وهو متفق مع المعلومات المنشورة.
        [zero] وهو متفق مع المعلومات المنشورة.
        [one] ويختلف عن المعلومات المنشورة في موضع واحد.
        [two] ويختلف عن المعلومات المنشورة في موضعين.
        [few] ويختلف عن المعلومات المنشورة في { $count } مواضع.
        [many] ويختلف عن المعلومات المنشورة في { $count } موضعًا.
       *[other] ويختلف عن المعلومات المنشورة في { $count } موضع.
    }
browse-tenant-unusable = { $count ->
        [zero] لا يوجد إذن باسم غير صالح.
        [one] في المستأجر إذن واحد اسمه ليس اسم إذن صالحًا؛ وقد استُبعد.
        [two] في المستأجر إذنان اسماهما ليسا اسمَي إذن صالحين؛ وقد استُبعدا.
        [few] في المستأجر { $count } أذونات أسماؤها ليست أسماء أذونات صالحة؛ وقد استُبعدت.
        [many] في المستأجر { $count } إذنًا أسماؤها ليست أسماء أذونات صالحة؛ وقد استُبعدت.
       *[other] في المستأجر { $count } إذن أسماؤها ليست أسماء أذونات صالحة؛ وقد استُبعدت.
    }
browse-tenant-partly = لم تكتمل القراءة؛ وقد يوجد أكثر مما هو معروض.
browse-tenant-list = مواضع الاختلاف
browse-source-tenant = كما يعرضه المستأجر، { $date }
browse-paths-tenant = لا يذكر المستأجر الاستدعاءات التي يتيحها.

## عدة أذونات معًا

browse-together = بالنظر إليها معًا
browse-together-redundant = لا يضيف شيئًا
browse-together-narrowable = يكفي لبعض الاستخدامات
browse-together-needs = لا يفيد كاملًا إلا مع غيره
browse-together-nothing = لا شيء يلفت النظر: لا يُغني أحدها عن آخر، ولا يحتاج أحدها إلى آخر.
# $source (text): whose rating, $level (text)
browse-level-of = { $source }: { $level }
