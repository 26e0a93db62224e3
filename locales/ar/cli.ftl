# سطر الأوامر: المساعدة والتقدّم والأسئلة.

cli-about = اعرف ما تكشفه حقًا أذونات Microsoft 365 التي يطلبها تطبيق ما قبل أن توافق.
cli-heading-usage = الاستخدام:
cli-heading-commands = الأوامر
cli-heading-options = الخيارات
cli-heading-arguments = الوسائط
cli-exit-codes = رموز الإنهاء:
    { "  " }0  تم
    { "  " }1  فشل Scopeglass نفسه
    { "  " }2  لم يُفهم سطر الأوامر
    { "  " }3  تعذّرت قراءة الطلب، أو لم يُتعرَّف فيه على شيء، أو لا يوجد المطلوب في الفهرس
    { "  " }4  لم يسجّل أحد الدخول: رفض أو إلغاء أو انتهاء المهلة
    { "  " }5  كُتب التقرير، لكن فحصًا فشل أو لم يكتمل
    { "  " }6  تعذّرت كتابة ملف
    { "  " }7  اختلف الطلبان المقارنان
    130  قوطع التنفيذ
cli-version = طباعة رقم الإصدار
cli-help = طباعة هذه المساعدة
cli-lang = لغة الرسائل ولغة كتابة التقرير
cli-value-language = اللغة
cli-value-article = المقالة
cli-value-app = التطبيق
cli-value-request = الطلب
cli-value-profile = ملف التعريف
cli-value-folder = المجلد
cli-value-formats = الصيغ
cli-value-person = الشخص
cli-value-decision = الاسم=القرار
cli-value-port = المنفذ
cli-value-number = العدد
cli-value-milliseconds = المللي ثانية

cli-review-about = مراجعة طلب: قراءته وشرحه وتسجيل الدخول والفحص واتخاذ القرار وكتابة التقرير
cli-review-after = القرارات للخيار ‎--decide‎: ‏approve أو approve-with-condition:الشرط أو refuse أو ask-vendor؛ وبعد النقطتين ملاحظة. في الطرفية يسأل Scopeglass عنها.
    مثال: scopeglass review --practice --from article.txt --lang ar --out reports
cli-review-practice = استخدام مستأجر التدريب المدمج بأشخاصه الخياليين
cli-review-from = مقالة المورّد: ملف ‎.txt أو ‎.md أو ‎.html، أو - للإدخال القياسي
cli-review-profile = ملف تعريف جاهز لمورّد بدلًا من مقالة
cli-review-app = تطبيق من المستأجر بدلًا من مقالة: اسمه أو معرّف التطبيق أو معرّف الكائن
cli-review-out = مجلد التقرير
cli-review-format = صيغ التقرير مفصولة بفواصل
cli-review-as = جعل الزائر المدمج يسجّل الدخول باسم هذا الشخص في مستأجر التدريب دون متصفح
cli-review-decide = تدوين قرار؛ يمكن تكراره
cli-review-no-browser = عدم فتح متصفح؛ يزور العنوانَ مَن يقرؤه
cli-review-no-input = عدم السؤال عن شيء؛ وما لم يُحسم يبقى دون قرار
cli-review-overwrite = استبدال ملفات التقارير التي تحمل الاسم نفسه
cli-review-json = طباعة كائن JSON واحد في كل سطر، للبرامج
cli-review-data = حفظ المراجعات في هذا المجلد بدلًا من المكان المعتاد

cli-compare-about = مقارنة طلبين: ما أُضيف أو حُذف أو وُسّع أو ضُيّق
cli-compare-first = الطلب الأول: مقالة أو بيان تطبيق أو ملف تعريف محفوظ أو رابط موافقة، أو profile:الاسم لملف تعريف جاهز
cli-compare-second = الطلب الثاني، بالطرق نفسها
cli-compare-after = مثال: scopeglass compare profile:webex article.txt
    ينتهي بالقيمة 0 إن طلب الاثنان الشيء نفسه، وبالقيمة 7 إن اختلفا.
# $app (text): the name of a request; $quote (text)
cli-compare-unread = لم يُتعرّف عليه في { $app }: «{ $quote }»

cli-value-review = المراجعة
cli-report-about = كتابة تقرير مراجعة محفوظة
cli-report-review = مراجعة محفوظة: معرّفها أو بدايته، أو ملفها. وإذا لم تُذكر عُرضت المراجعات المحفوظة
cli-report-data = قراءة المراجعات المحفوظة من هذا المجلد بدلًا من المكان المعتاد
cli-report-schema = طباعة مخطط JSON لصيغة JSON ثم الإنهاء
cli-report-list = المراجعات المحفوظة، وأولها آخر ما تغيّر. حدّد إحداها بمعرّفها أو ببدايته:
cli-report-none = لم تُحفظ أي مراجعة بعد.
# $review (text): the beginning of an id
cli-report-ambiguous = هناك أكثر من مراجعة تبدأ بـ { $review }. أضف بضعة أحرف أخرى.
# $file (text)
cli-report-replace = الملف { $file } موجود من قبل. هل يُستبدل؟

cli-practice-about = تشغيل مستأجر التدريب وحده، لبرامج أخرى وللاختبارات
cli-practice-port = منفذ الاستماع؛ عند 0 يختاره النظام
cli-practice-people = عدد أشخاص المؤسسة الخيالية
cli-practice-latency = مدة تأخير كل إجابة
cli-practice-tls = العمل عبر https بمرجع مصدِّق يُنشأ في الحال
cli-practice-serving = يستجيب مستأجر التدريب على العنوان { $address }. اضغط Ctrl+C لإنهائه.

cli-completions-about = طباعة الإكمال التلقائي لصدفة أوامر
cli-completions-shell = الصدفة

cli-request = { $count ->
        [zero] لا يطلب { $app } أي إذن.
        [one] يطلب { $app } إذنًا واحدًا:
        [two] يطلب { $app } إذنين:
        [few] يطلب { $app } { $count } أذونات:
        [many] يطلب { $app } { $count } إذنًا:
       *[other] يطلب { $app } { $count } إذن:
    }
cli-unrecognised = يشبه إذنًا ولم يُتعرَّف عليه: «{ $quote }»
cli-permission = { $index } من { $total }: { $name } — { $kind }
cli-vendor-says = يقول المورّد:
    { "    " }{ $reason }
cli-ask-decision = قرارك
cli-ask-condition = بأي شرط؟
cli-ask-later = القرار لاحقًا
cli-open-address = افتح هذا العنوان في متصفح على هذا الحاسوب وسجّل الدخول هناك:
cli-visiting = يسجّل الزائر المدمج الدخول باسم { $person }.
cli-signed-in = سُجّل الدخول باسم { $user }.
cli-probing = { $count ->
        [zero] لا أذونات للسؤال عنها.
        [one] يُسأل المستأجر عن إذن واحد؛ ولا يتغير شيء.
        [two] يُسأل المستأجر عن إذنين؛ ولا يتغير شيء.
        [few] يُسأل المستأجر عن { $count } أذونات؛ ولا يتغير شيء.
        [many] يُسأل المستأجر عن { $count } إذنًا؛ ولا يتغير شيء.
       *[other] يُسأل المستأجر عن { $count } إذن؛ ولا يتغير شيء.
    }
cli-done = كُتب التقرير:
cli-unfinished = { $count ->
        [zero] لم يفشل أي فحص ولم يتوقف أي فحص قبل نهايته.
        [one] فحص واحد فشل أو لم يكتمل. يبيّن التقرير أيّ فحص هو؛ ولا يُستنتج شيء عن الباقي.
        [two] فحصان فشلا أو لم يكتملا. يبيّن التقرير أيّ فحصين هما؛ ولا يُستنتج شيء عن الباقي.
        [few] { $count } فحوص فشلت أو لم تكتمل. يبيّن التقرير أيّها؛ ولا يُستنتج شيء عن الباقي.
        [many] { $count } فحصًا فشلت أو لم تكتمل. يبيّن التقرير أيّها؛ ولا يُستنتج شيء عن الباقي.
       *[other] { $count } فحص فشلت أو لم تكتمل. يبيّن التقرير أيّها؛ ولا يُستنتج شيء عن الباقي.
    }
cli-interrupted = قوطع التنفيذ. حُفظ ما حُسم حتى الآن؛ ولم يُكتب تقرير.

## ما الخطأ في سطر الأوامر

cli-wrong-unknown = { $argument } غير معروف هنا.
cli-wrong-command = لا يوجد أمر باسم { $argument }.
cli-wrong-value = لا تصلح { $value } قيمةً لـ { $argument }.
cli-wrong-missing = ينقص: { $argument }
cli-wrong-conflict = لا يجتمع { $argument } و{ $value }.
cli-wrong-suggestion = هل تقصد { $suggestion }؟
cli-wrong-possible = المتاح: { $values }
