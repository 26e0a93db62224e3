# معنى الأذونات. القسم الأول هو القواعد: عبارات تأخذ اسمًا من nouns.ftl. والقسم الثاني
# مكتوب بالتفصيل لأذونات بعينها: اسم الإذن مع وضع شرطة مكان كل نقطة، ويليه النوع حيث
# يختلف النوعان.
#
# يجوز لكل عبارة أن تستخدم: ‏$name (الاسم المنشور)، ‏$kind‏ (delegated أو application)،
# ‏$extent‏ (own, shared, all, selected, owned-by-app, installed)، ‏$verb (فعل الاسم
# المنشور، مثل read-write-and-consent)، ‏$place (المكان بحسب الاسم: chat أو team أو user
# أو group)، ‏$noun وبقية صيغ الاسم.
# ‏$noun-gender يحدد الضمير: m للمذكر المفرد، people لجمع العاقل، وإلا فضمير المؤنث.

### القواعد

explain-object = { $extent ->
        [own] { $kind ->
            [application] { $noun } لدى جميع أفراد المؤسسة
           *[delegated] { $noun } لدى الشخص الذي سجّل الدخول
        }
        [shared] { $kind ->
            [application] { $noun } لدى جميع أفراد المؤسسة
           *[delegated] { $noun } لدى الشخص الذي سجّل الدخول
        }
        [all] { $noun-number ->
            [singular] { $noun }
           *[plural] جميع { $noun }
        }
       *[other] { $noun }
    }
explain-limit = { $extent ->
        [shared] { $kind ->
            [application] ، بما في ذلك ما يتشاركونه فيما بينهم
           *[delegated] ، بما في ذلك ما يشاركه الآخرون معه
        }
        [all] { $kind ->
            [application] { "" }
           *[delegated] ، في حدود ما يحق للشخص الذي سجّل الدخول
        }
        [selected] ، في حدود ما اختير للتطبيق
        [owned-by-app] ، في حدود ما أنشأه التطبيق نفسه أو يملكه
        [installed] ، حيثما ثُبّت التطبيق فقط
       *[own] { "" }
    }
explain-unattended = { $extent ->
        [all] { $kind ->
            [application] ، دون أن يسجّل أحد الدخول
           *[delegated] { "" }
        }
       *[other] { "" }
    }
explain-title-sign-in = تسجيل الدخول وقراءة { explain-object }
explain-title-keep-access = الاحتفاظ بالوصول إلى { explain-object }
explain-title-read-basic = قراءة البيانات الأساسية من { explain-object }{ explain-limit }{ explain-unattended }
explain-title-read = قراءة { explain-object }{ explain-limit }{ explain-unattended }
explain-title-create = إنشاء { $noun }{ explain-limit }{ explain-unattended }
explain-title-read-write = { $noun-life ->
        [addable] قراءة { explain-object } وإضافة جديد إليها{ explain-limit }{ explain-unattended }
        [replaceable] قراءة { explain-object } { $noun-gender ->
            [m] وإنشاؤه وحذفه
            [people] وإضافتهم وحذفهم
           *[f] وإنشاؤها وحذفها
        }{ explain-limit }{ explain-unattended }
        [removable] قراءة { explain-object } { $noun-gender ->
            [m] وحذفه
            [people] وحذفهم
           *[f] وحذفها
        }{ explain-limit }{ explain-unattended }
        [special] قراءة { explain-object } و{ $noun-writes }{ explain-limit }{ explain-unattended }
       *[full] قراءة { explain-object } { $noun-gender ->
            [m] وتعديله
            [people] وتعديل بياناتهم
           *[f] وتعديلها
        }{ explain-limit }{ explain-unattended }
    }
explain-title-delete = حذف { explain-object }{ explain-limit }{ explain-unattended }
explain-title-remove = إزالة { explain-object }{ explain-limit }{ explain-unattended }
explain-title-delete-restore = حذف { explain-object } { $noun-gender ->
            [m] واستعادته
            [people] واستعادتهم
           *[f] واستعادتها
        }{ explain-limit }{ explain-unattended }
explain-title-manage-deletion = { explain-title-delete-restore }
explain-title-enable-disable = تفعيل { explain-object } { $noun-gender ->
            [m] وتعطيله
            [people] وتعطيلهم
           *[f] وتعطيلها
        }{ explain-limit }{ explain-unattended }
explain-title-update-sponsors = تعيين رعاة { explain-object }{ explain-limit }{ explain-unattended }
explain-title-export = تصدير { explain-object }{ explain-limit }{ explain-unattended }
explain-title-read-anonymous = قراءة { explain-object } دون أسماء{ explain-limit }{ explain-unattended }
explain-title-send = { $kind ->
        [application] إرسال { $noun }{ explain-limit }{ explain-unattended }
       *[delegated] إرسال { $noun } نيابةً عن الشخص الذي سجّل الدخول
    }
explain-title-manage = إدارة { explain-object }{ explain-limit }{ explain-unattended }

explain-can-sign-in = يمكن للتطبيق أن يسجّل دخول الأشخاص وأن يقرأ { explain-object }.
explain-can-keep-access = يحتفظ التطبيق بالوصول إلى { explain-object } بعد انصراف الشخص.
explain-can-read-basic = يمكن للتطبيق قراءة البيانات الأساسية وحدها من { explain-object }{ explain-limit }.
explain-can-read = يمكن للتطبيق قراءة { explain-object }{ explain-limit }.
explain-can-create = يمكن للتطبيق إنشاء { $noun }{ explain-limit }. ولا يتيح هذا الإذن وحده الاطلاع على الموجود من قبل.
explain-can-read-write = { $noun-life ->
        [fixed] يمكن للتطبيق قراءة { explain-object } { $noun-gender ->
            [m] وتعديله
            [people] وتعديل بياناتهم
           *[f] وتعديلها
        }{ explain-limit }.
        [growing] يمكن للتطبيق قراءة { explain-object } { $noun-gender ->
            [m] وإنشاؤه وتعديله
            [people] وإضافتهم وتعديل بياناتهم
           *[f] وإنشاؤها وتعديلها
        }{ explain-limit }.
        [addable] يمكن للتطبيق قراءة { explain-object } وإضافة جديد إليها{ explain-limit }.
        [replaceable] يمكن للتطبيق قراءة { explain-object } { $noun-gender ->
            [m] وإنشاؤه وحذفه
            [people] وإضافتهم وحذفهم
           *[f] وإنشاؤها وحذفها
        }{ explain-limit }.
        [reducible] يمكن للتطبيق قراءة { explain-object } { $noun-gender ->
            [m] وتعديله وحذفه
            [people] وتعديل بياناتهم وحذفهم
           *[f] وتعديلها وحذفها
        }{ explain-limit }.
        [removable] يمكن للتطبيق قراءة { explain-object } { $noun-gender ->
            [m] وحذفه
            [people] وحذفهم
           *[f] وحذفها
        }{ explain-limit }.
       *[full] يمكن للتطبيق قراءة { explain-object } { $noun-gender ->
            [m] وإنشاؤه وتعديله وحذفه
            [people] وإضافتهم وتعديل بياناتهم وحذفهم
           *[f] وإنشاؤها وتعديلها وحذفها
        }{ explain-limit }.
    }
explain-can-delete = يمكن للتطبيق حذف { explain-object }{ explain-limit }. ولا يتيح هذا الإذن وحده قراءة شيء منها أو تعديله.
explain-can-remove = يمكن للتطبيق إزالة { explain-object }{ explain-limit }. ولا يتيح هذا الإذن وحده قراءة شيء منها أو إنشاء جديد.
explain-can-delete-restore = يمكن للتطبيق حذف { explain-object } واستعادة المحذوف منها{ explain-limit }. ولا يتيح هذا الإذن وحده قراءة شيء منها أو تعديله.
explain-can-manage-deletion = { explain-can-delete-restore }
explain-can-enable-disable = يمكن للتطبيق تفعيل { explain-object } { $noun-gender ->
            [m] وتعطيله
            [people] وتعطيلهم
           *[f] وتعطيلها
        }{ explain-limit }. ولا يتيح هذا الإذن وحده القراءة أو تعديل شيء آخر.
explain-can-update-sponsors = يمكن للتطبيق تعيين رعاة { explain-object } وإزالتهم{ explain-limit }. والرعاة هم الأشخاص المسؤولون عن الوكيل.
explain-can-export = يمكن للتطبيق تصدير { explain-object }{ explain-limit }.
explain-can-read-anonymous = يمكن للتطبيق قراءة { explain-object }{ explain-limit }، دون أسماء الأشخاص.
explain-can-send = { $kind ->
        [application] يمكن للتطبيق إرسال { $noun }{ explain-limit }. ولا يتيح هذا الإذن وحده قراءة أيٍّ منها.
       *[delegated] يمكن للتطبيق إرسال { $noun } نيابةً عن الشخص الذي سجّل الدخول. ولا يتيح هذا الإذن وحده قراءة أيٍّ منها.
    }
explain-can-manage = يمكن للتطبيق إدارة { explain-object }{ explain-limit }.

# ‏$phrase: إحدى الجمل السابقة
explain-with-noun-holds = { $phrase } ويشمل ذلك { $noun-holds }.
# ‏$phrase: إحدى الجمل السابقة
explain-with-noun-basics = { $phrase } ويشمل ذلك { $noun-basics }.
# ‏$phrase: إحدى الجمل السابقة
explain-with-noun-writes = { $phrase } ويمكنه أيضًا { $noun-writes }.
# لإذن ليس له بعدُ شرح خاص.
explain-unexplained =
    .title = { $name }
    .can-do = ليس لدى Scopeglass شرح خاص به لهذا الإذن. اسمه المنشور { $name }؛ وإلى أن يتوفر الشرح، اقرأ ما يقوله عنه ناشره.
    .whose = { $kind ->
            [application] ربما المؤسسة كلها، لأن التطبيق يعمل دون أن يسجّل أحد الدخول.
           *[delegated] ما يحق للشخص الذي سجّل الدخول الوصول إليه على الأكثر.
        }

# لإذن لا يعرفه إلا المستأجر: كلام الناشر نفسه.
# ‏$title، ‏$text: ما يقوله المستأجر عنه، بأي لغة كان
explain-tenant-text =
    .title = { $title }
    .can-do = يقول ناشره: «{ $text }»
    .note = هذا النص للناشر وقد جاء من المستأجر. وليس لدى Scopeglass شرح خاص به لهذا الإذن، ولم يتحقق مما يقوله النص.

explain-whose-own = { $kind ->
        [application] جميع أفراد المؤسسة، لا مَن يستخدمون التطبيق وحدهم، ما لم يقيّد ذلك شيء آخر.
       *[delegated] ما يخص الشخص الذي سجّل الدخول وحده. ولا يرى التطبيق أكثر مما يحق لهذا الشخص رؤيته.
    }
explain-whose-shared = { $kind ->
        [application] جميع أفراد المؤسسة، بما في ذلك ما يتشاركونه فيما بينهم، ما لم يقيّد ذلك شيء آخر.
       *[delegated] ما يخص الشخص الذي سجّل الدخول، وما شاركه الآخرون معه أو فوّضوه فيه.
    }
explain-whose-all = { $kind ->
        [application] المؤسسة كلها. ولا تقيّد التطبيقَ حقوقُ أي شخص.
       *[delegated] كل ما هو من هذا النوع في المؤسسة ويستطيع الشخص الذي سجّل الدخول الوصول إليه. وما لا يحق لهذا الشخص لا يحق للتطبيق كذلك؛ غير أن ما يبقى كثير جدًا إن كان هذا الشخص مسؤولًا.
    }
explain-whose-selected = ما اختير لهذا التطبيق فقط. وما دام لم يُختر شيء فهو لا يصل إلى شيء.
explain-whose-owned-by-app = ما أنشأه هذا التطبيق نفسه أو يملكه فقط.
explain-whose-installed = { $place ->
        [where-installed] كل دردشة ثُبّت فيها التطبيق. ويوافق مسؤول مرة واحدة عليها كلها.
        [user] الشخص الذي ثُبّت له التطبيق فقط.
        [group] { $kind ->
            [application] الفريق الذي ثُبّت فيه التطبيق فقط.
           *[delegated] الفريق الذي ثُبّت فيه التطبيق فقط، وفيه ما يحق للشخص الذي سجّل الدخول رؤيته لا غير.
        }
       *[chat] { $kind ->
            [application] الدردشة أو الاجتماع الذي ثُبّت فيه التطبيق فقط.
           *[delegated] الدردشة أو الاجتماع الذي ثُبّت فيه التطبيق فقط، وفيه ما يحق للشخص الذي سجّل الدخول رؤيته لا غير.
        }
    }

explain-presence = { $kind ->
        [application] دون أن يسجّل أحد الدخول، وفي أي وقت من اليوم.
       *[delegated] نيابةً عن شخص سجّل الدخول إلى التطبيق فقط.
    }
explain-duration = { $kind ->
        [application] ما دامت الموافقة قائمة وما دام التطبيق يستطيع إثبات هويته: بسرّ أو شهادة، أو بهوية مُدارة، أو بهوية خارجية موثوق بها.
       *[delegated] ما دام الشخص يستخدم التطبيق، ونحو ساعة بعد ذلك في العادة. وإن كان لدى التطبيق offline_access أيضًا فإلى أن يسحبه أحد.
    }

explain-not-change = لا يمكن به إنشاء شيء أو تعديله أو حذفه.
# تحلّ محل الجملة السابقة حيث تناقضها المعلومات المنشورة.
explain-also-changes = يَعِد الاسم بالقراءة وحدها، غير أن المعلومات التي تنشرها Microsoft تذكر له أيضًا استدعاءات تغيّر شيئًا. وقد يكون ذلك خطأً في تلك المعلومات؛ فضع هذا التغيير في الحسبان إلى أن ينفيه المورّد.
explain-no-calls = لا تذكر المعلومات التي تنشرها Microsoft أي استدعاء له. وما يقال هنا مبني على اسمه وعلى المعروف عن الأذونات القريبة منه.
explain-no-writing-calls = لا تذكر المعلومات التي تنشرها Microsoft له إلا استدعاءات للقراءة. وما يقال هنا عن التعديل مبني على اسمه.
explain-no-id = لا تنشر Microsoft معرّفًا له بهذه الصورة، فلا يمكن طلبه في تسجيل تطبيق ولا في بيانه.
explain-meeting-policy = يشترط Teams كذلك سياسة وصول للتطبيقات: فمن دون سياسة تسمّي التطبيق والأشخاص المعنيين لا يصل إلى أي اجتماع.
explain-consent-admin = لا يستطيع الموافقة على هذا افتراضيًا سوى مسؤول.
explain-consent-person = يستطيع الأشخاص افتراضيًا الموافقة على هذا بأنفسهم؛ والكلمة الأخيرة لسياسة الموافقة في المستأجر.
explain-consent-installed = { $place ->
        [group] يستطيع مالك الفريق الموافقة على هذا عند إضافة التطبيق إليه، حيث يسمح Teams وإعدادات المستأجر بذلك. ولا يلزم لذلك موافقة مسؤول عن المؤسسة كلها.
        [user] يستطيع الشخص نفسه الموافقة على هذا عند تثبيت التطبيق، حيث يسمح Teams وإعدادات المستأجر بذلك. ولا يلزم لذلك موافقة مسؤول عن المؤسسة كلها.
       *[chat] يستطيع أحد المشاركين في الدردشة أو الاجتماع الموافقة على هذا عند إضافة التطبيق، حيث يسمح Teams وإعدادات المستأجر بذلك. ولا يلزم لذلك موافقة مسؤول عن المؤسسة كلها.
    }

### شروح خاصة: تسجيل الدخول

explain-offline_access =
    .title = الاحتفاظ بالوصول بعد انصراف الشخص
    .can-do = يحصل التطبيق على رمز تحديث. وبه يستطيع أن يجلب رموز وصول جديدة مرة بعد مرة في غياب الشخص، لكل ما لديه من أذونات مفوَّضة.
    .whose = ليست له بيانات خاصة به: فهو يطيل مدة ما تسمح به لهذا الشخص بقية الأذونات المفوَّضة للتطبيق.
    .presence = يسجّل الشخص الدخول مرة واحدة؛ ومنذ ذلك الحين يستطيع التطبيق أن يعمل نيابةً عنه حتى في غيابه.
    .duration = إلى أن يسحبه أحد، مثلًا بإبطال جلسات الشخص أو حظر الحساب أو سحب الموافقة. وتنتهي صلاحية رمز التحديث الذي لا يُستخدم تسعين يومًا، وكل استخدام يجدده.
not-offline_access = لا يفتح شيئًا وحده: فمن دون أذونات أخرى لا يوجد ما يُحتفظ بالوصول إليه.
not-offline_access-2 = لا يجعل التطبيق يعمل باسمه هو: فكل وصول يبقى في حدود حقوق الشخص الذي سجّل الدخول.

explain-openid =
    .title = تسجيل دخول الأشخاص
    .can-do = يستطيع الأشخاص تسجيل الدخول إلى التطبيق بحساب العمل. ويحصل التطبيق على رمز هوية فيه معرّف يتعرّف به على الشخص مرة أخرى.
    .whose = الشخص الذي يسجّل الدخول وحده.
    .presence = عند تسجيل الدخول فقط، وبحضور الشخص.
    .duration = يذكر رمز الهوية مَن سجّل الدخول في تلك اللحظة، ولا يفتح أي بيانات بعدها.
not-openid = لا يفتح البريد ولا التقويم ولا الملفات ولا الدليل.
not-openid-2 = لا يأتي الاسم وعنوان البريد إلا مع profile وemail.

explain-profile =
    .title = معرفة اسم الشخص عند تسجيل الدخول
    .can-do = يذكر رمز الهوية عندئذ أيضًا اسم الشخص واسم تسجيل الدخول ومعرّف الكائن الخاص به في الدليل.
    .whose = الشخص الذي يسجّل الدخول وحده.
    .presence = عند تسجيل الدخول فقط، وبحضور الشخص.
    .duration = يعرف التطبيق ذلك من جديد عند كل تسجيل دخول، وقد يحتفظ بما عرفه.
not-profile = لا يفتح ملف التعريف في الدليل: فرقم الهاتف والمسمى الوظيفي والمدير تحتاج إلى User.Read.

explain-email =
    .title = معرفة عنوان بريد الشخص عند تسجيل الدخول
    .can-do = يذكر رمز الهوية عندئذ عنوان بريد الشخص أيضًا إن كان لحسابه عنوان.
    .whose = الشخص الذي يسجّل الدخول وحده.
    .presence = عند تسجيل الدخول فقط، وبحضور الشخص.
    .duration = يعرف التطبيق ذلك من جديد عند كل تسجيل دخول، وقد يحتفظ بما عرفه.
not-email = لا يفتح صندوق البريد: فلا يمكن به قراءة رسالة ولا إرسالها.
note-email = لا يُثبت العنوان هوية الشخص إثباتًا مأمونًا. والتطبيق الذي يسمح بالدخول بناءً عليه يمكن خداعه.

explain-User-Read =
    .title = تسجيل دخول الأشخاص وقراءة ملفات تعريفهم
    .can-do = يستطيع الأشخاص تسجيل الدخول إلى التطبيق، ويمكن للتطبيق أن يقرأ ملف التعريف الخاص بكل منهم: الاسم والمسمى الوظيفي والقسم وأرقام الهاتف والصورة والمرؤوسين المباشرين والمجموعات التي ينتمي إليها، مع بعض البيانات الأساسية عن المؤسسة.
    .whose = ملف تعريف الشخص الذي سجّل الدخول وحده.
not-User-Read = لا يفتح ملفات تعريف الآخرين؛ فذلك يحتاج إلى User.ReadBasic.All أو User.Read.All.
not-User-Read-2 = لا يفتح البريد ولا التقاويم ولا جهات الاتصال ولا الملفات.

### شروح خاصة: الأشخاص والمجموعات

not-User-Read-All = لا يفتح بريد أحد ولا تقويمه ولا جهات اتصاله ولا ملفاته.
not-User-Read-All-2 = لا يكشف كلمات المرور ولا آخر مرة سجّل فيها أحد الدخول.
note-User-Read-All-delegated = في معظم المؤسسات يحق للجميع البحث عن زملائهم، لذلك يستطيع التطبيق قراءة قائمة الأشخاص كلها تقريبًا حتى إن لم يكن مَن سجّل الدخول مسؤولًا.

explain-User-ReadBasic-All-delegated =
    .title = البحث عن الأشخاص: الأسماء والعناوين والصور
    .can-do = يمكن للتطبيق أن يسرد جميع أفراد المؤسسة وأن يقرأ عن كل منهم بيانات قليلة: الاسم وعنوان البريد والصورة والمعرّفات. أما ملف تعريف الشخص الذي سجّل الدخول فيقرؤه كاملًا.
explain-User-ReadBasic-All-application =
    .title = البحث عن الأشخاص: الأسماء والعناوين والصور، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق أن يسرد جميع أفراد المؤسسة وأن يقرأ عن كل منهم بيانات قليلة: الاسم وعنوان البريد والصورة والمعرّفات.
not-User-ReadBasic-All = لا يكشف عن الآخرين رقم الهاتف ولا المسمى الوظيفي ولا القسم ولا المدير.

explain-Group-Read-All-delegated =
    .title = قراءة المجموعات وما فيها، في حدود ما يحق للشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق قراءة جميع المجموعات ومعرفة مَن ينتمي إليها. ويمكنه كذلك قراءة محتوى المجموعات التي يصل إليها الشخص الذي سجّل الدخول: المحادثات والتقاويم والملفات ومهام Planner ورسائل قنوات الفِرق.
    .whose = أسماء جميع المجموعات التي يحق للشخص البحث عنها وأعضاؤها؛ أما المحتوى فمن المجموعات المفتوحة لهذا الشخص وحدها.
explain-Group-Read-All-application =
    .title = قراءة جميع المجموعات ومحادثاتها ورسائل القنوات، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق قراءة جميع المجموعات ومعرفة مَن ينتمي إليها، وقراءة المحادثات البريدية للمجموعات ورسائل قنوات الفِرق وملفات مفردة من ملفات المجموعات.
    .whose = كل مجموعة وكل فريق في المؤسسة، بما في ذلك الخاصة منها.
not-Group-Read-All = لا يذكر عن الأعضاء أكثر من انتمائهم: فقد تغيب الأسماء والعناوين ما لم يكن للتطبيق أيضًا حق قراءة ملفات تعريف المستخدمين.
not-Group-Read-All-2 = لا يكشف مَن في المجموعات التي تخفي عضويتها؛ فذلك يحتاج إلى Member.Read.Hidden.
explain-Group-ReadWrite-All-delegated =
    .title = قراءة المجموعات ومحتوياتها وتعديلها، في حدود ما يحق للشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق قراءة المجموعات وإنشاؤها وتعديلها وحذفها، وإضافة الأعضاء والمالكين وإزالتهم. وفي المجموعات التي يصل إليها الشخص الذي سجّل الدخول يمكنه أيضًا قراءة المحتويات وتعديلها: المحادثات والتقاويم والملفات ومهام Planner والرسائل في قنوات الفِرق.
    .whose = جميع المجموعات التي للشخص الذي سجّل الدخول حقوق عليها؛ أما المحتويات فمن المجموعات المفتوحة لهذا الشخص وحدها.
explain-Group-ReadWrite-All-application =
    .title = قراءة جميع المجموعات ومحتوياتها وتعديلها، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق قراءة جميع المجموعات وإنشاؤها وتعديلها وحذفها، وإضافة الأعضاء والمالكين وإزالتهم، وقراءة محادثات المجموعات وتقاويمها وسائر محتوياتها وتعديلها.
    .whose = كل مجموعة وكل فريق في المؤسسة، بما في ذلك الخاصة.
note-Group-ReadWrite-All = المجموعات تحدد الوصول إلى الملفات والتطبيقات والتراخيص. ومن يضيف عضوًا يمنحه ذلك كله؛ ولا تحظى بالحماية إلا المجموعات التي يمكن أن تُسند إليها أدوار المسؤولين.

note-Group-Read-All = لا يَعِد الاسم إلا بقائمة المجموعات، غير أن مداه يشمل ما يكتبه الناس فيها. وحيث تكفي القائمة والأعضاء يفي GroupMember.Read.All بالغرض بأقل من ذلك كثيرًا.

explain-GroupMember-Read-All-delegated =
    .title = قراءة المجموعات وأعضائها، في حدود ما يحق للشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق أن يسرد المجموعات وأن يقرأ خصائصها الأساسية كالاسم والوصف وأن يعرف أعضاءها ومالكيها.
explain-GroupMember-Read-All-application =
    .title = قراءة جميع المجموعات وأعضائها، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق أن يسرد جميع المجموعات وأن يقرأ خصائصها الأساسية كالاسم والوصف وأن يعرف أعضاءها ومالكيها.
not-GroupMember-Read-All = لا يفتح ما في المجموعات: لا محادثات ولا ملفات ولا تقاويم ولا رسائل قنوات.
not-GroupMember-Read-All-2 = لا يكشف مَن في المجموعات التي تخفي عضويتها؛ فذلك يحتاج إلى Member.Read.Hidden.

explain-Directory-Read-All-delegated =
    .title = قراءة الدليل، في حدود ما يحق للشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق قراءة كل ما في الدليل تقريبًا: ملفات تعريف الأشخاص، والمجموعات وأعضاءها، والتطبيقات وما يحق لها، وأدوار المسؤولين ومَن يحملها، والأجهزة والتراخيص والنطاقات وإعدادات المؤسسة.
explain-Directory-Read-All-application =
    .title = قراءة الدليل كله، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق قراءة كل ما في الدليل تقريبًا: ملفات تعريف الأشخاص، والمجموعات وأعضاءها، والتطبيقات وما يحق لها، وأدوار المسؤولين ومَن يحملها، والأجهزة والتراخيص والنطاقات وإعدادات المؤسسة.
not-Directory-Read-All = لا يفتح البريد ولا التقاويم ولا الملفات ولا الدردشات.
not-Directory-Read-All-2 = لا يكشف كلمات المرور ولا أسرار التطبيقات، ولا مَن سجّل الدخول ومتى.
note-Directory-Read-All = مَن يخطط لهجوم يبدأ بخريطة كهذه للأشخاص والأدوار والتطبيقات. ويكفي إذن أضيق في جميع الأحوال تقريبًا.

explain-Directory-AccessAsUser-All =
    .title = القيام في الدليل بكل ما يحق للشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق أن يقرأ في الدليل وأن يعدّل فيه كل ما يستطيع الشخص الذي سجّل الدخول قراءته أو تعديله: الأشخاص والمجموعات والتطبيقات والأدوار والإعدادات.
    .whose = كل ما تبلغه حقوق الشخص الذي سجّل الدخول. وإن كان مسؤولًا فقد يكون ذلك الدليل كله بما فيه الأدوار.

### شروح خاصة: صندوق البريد

not-Calendars-Read-delegated = لا يفتح تقاويم الآخرين حتى إن كانت مشتركة مع هذا الشخص؛ فذلك يحتاج إلى Calendars.Read.Shared.
not-Calendars-Read-application = لا يفتح البريد ولا جهات الاتصال ولا المهام.
note-Calendars-Read = تذكر المعلومات المنشورة إعادة التوجيه أيضًا: أي أن التطبيق قد يعيد توجيه دعوة إلى آخرين.
note-Calendars-Read-delegated = يصل أيضًا إلى تقاويم مجموعات Microsoft 365 المفتوحة لهذا الشخص.

not-Calendars-ReadBasic = يبقى نص الموعد ومرفقاته والبيانات الإضافية للتطبيقات الأخرى مغلقة.
not-Calendars-ReadBasic-delegated = لا يفتح تقاويم الآخرين حتى إن كانت مشتركة مع هذا الشخص.

not-Calendars-ReadWrite-delegated = لا يفتح تقاويم الآخرين حتى إن كانت مشتركة مع هذا الشخص؛ فذلك يحتاج إلى Calendars.ReadWrite.Shared.
not-Calendars-ReadWrite-application = لا يفتح البريد ولا جهات الاتصال ولا المهام.
note-Calendars-ReadWrite = إذا أضاف التطبيق موعدًا فيه مدعوون أو عدّله، وصلتهم رسالة بذلك باسم صاحب التقويم.

about-calendar-events = { $verb ->
        [read-basic] قد يرد في الموضوع أي شيء: أمور صحية، أو أسماء عملاء، أو خطط.
       *[other] قد يرد في الموضوع والنص أي شيء: رموز الاتصال بالاجتماعات، أو أمور صحية، أو أسماء عملاء.
    }
about-calendar-events-application = يستطيع Exchange حصر التطبيق في صناديق بريد مختارة: فبواسطة RBAC for Applications يُسنَد الحق في Exchange بدلًا من Entra ID. أما إن أُعطيت الموافقة في Entra ID أيضًا فسيصل التطبيق من جديد إلى كل صناديق البريد، ما لم تقيّده سياسة وصول للتطبيقات من الطراز الأقدم.

not-Contacts-Read-delegated = لا يفتح قائمة عناوين المؤسسة ولا جهات اتصال الآخرين، حتى إن كانت مشتركة.
not-Contacts-Read-application = لا يفتح قائمة عناوين المؤسسة؛ فهي جزء من الدليل.
note-Contacts-Read-application = يحتفظ الناس في صناديق بريدهم بجهات اتصال خاصة أيضًا: الأهل والأطباء والأصدقاء. ولا شأن لهؤلاء بالمؤسسة، ولم يسألهم أحد.
about-contacts-application = يستطيع Exchange حصر التطبيق في صناديق بريد مختارة: فبواسطة RBAC for Applications يُسنَد الحق في Exchange بدلًا من Entra ID. أما إن أُعطيت الموافقة في Entra ID أيضًا فسيصل التطبيق من جديد إلى كل صناديق البريد، ما لم تقيّده سياسة وصول للتطبيقات من الطراز الأقدم.

not-Mail-Read-delegated = لا يفتح صناديق البريد المشتركة ولا بريد الآخرين؛ فذلك يحتاج إلى Mail.Read.Shared.
not-Mail-Read = لا يسمح للتطبيق بإرسال البريد.
not-Mail-Read-2 = لا يفتح الأرشيف عبر الإنترنت.
note-Mail-Read = في البريد أيضًا رموز تسجيل دخول وروابط لإعادة تعيين كلمات المرور. ومَن يقرؤه يستطيع في كثير من الأحيان الاستيلاء على حسابات في أماكن أخرى.

not-Mail-ReadBasic = يبقى نص الرسالة ومعاينتها ومرفقاتها مغلقة.
note-Mail-ReadBasic = كثيرًا ما تكفي معرفة مَن يكتب إلى مَن ومتى وفي أي شأن لكشف الكثير.
not-Mail-ReadBasic-All = يبقى نص الرسالة ومعاينتها ومرفقاتها مغلقة.
note-Mail-ReadBasic-All = كثيرًا ما تكفي معرفة مَن يكتب إلى مَن ومتى وفي أي شأن لكشف الكثير.

explain-Mail-Send-delegated =
    .title = إرسال البريد باسم الشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق إرسال بريد يصدر من صندوق الشخص الذي سجّل الدخول، إلى أي أحد داخل المؤسسة أو خارجها.
    .whose = باسم الشخص الذي سجّل الدخول وحده.
explain-Mail-Send-application =
    .title = إرسال البريد باسم أي شخص في المؤسسة
    .can-do = يمكن للتطبيق إرسال بريد يصدر من أي صندوق في المؤسسة، إلى أي أحد داخلها أو خارجها.
    .whose = باسم كل شخص وكل صندوق بريد مشترك في المؤسسة، ما لم يقيّد ذلك شيء آخر.
explain-Mail-Send-Shared =
    .title = إرسال البريد باسم الشخص الذي سجّل الدخول ونيابةً عن آخرين
    .can-do = يمكن للتطبيق إرسال بريد يصدر من صندوق الشخص الذي سجّل الدخول، ومن صناديق آخرين يحق لهذا الشخص الإرسال عنها.
    .whose = باسم الشخص الذي سجّل الدخول وباسم كل مَن أعطاه حق الإرسال.
not-Mail-Send = لا يسمح للتطبيق بقراءة البريد، ولا حتى بقراءة الردود على رسائله هو.
not-Mail-Send-delegated = لا يسمح للتطبيق بالإرسال باسم الآخرين أو باسم صناديق البريد المشتركة؛ فذلك يحتاج إلى Mail.Send.Shared.
note-Mail-Send = رسالة كهذه حقيقية من كل النواحي التقنية. ويستطيع التطبيق أيضًا ألا يتركها في «العناصر المرسلة».

about-mail-application = يستطيع Exchange حصر التطبيق في صناديق بريد مختارة: فبواسطة RBAC for Applications يُسنَد الحق في Exchange بدلًا من Entra ID. أما إن أُعطيت الموافقة في Entra ID أيضًا فسيصل التطبيق من جديد إلى كل صناديق البريد، ما لم تقيّده سياسة وصول للتطبيقات من الطراز الأقدم.
about-mailbox-settings-application = يستطيع Exchange حصر التطبيق في صناديق بريد مختارة: فبواسطة RBAC for Applications يُسنَد الحق في Exchange بدلًا من Entra ID. أما إن أُعطيت الموافقة في Entra ID أيضًا فسيصل التطبيق من جديد إلى كل صناديق البريد، ما لم تقيّده سياسة وصول للتطبيقات من الطراز الأقدم.

### شروح خاصة: الملفات والمواقع

explain-Files-Read-All-delegated =
    .title = قراءة جميع الملفات التي يستطيع الشخص الذي سجّل الدخول فتحها
    .can-do = يمكن للتطبيق أن يسرد كل ملف يستطيع الشخص الذي سجّل الدخول فتحه وأن يبحث عنه وينزّله: في OneDrive الخاص به، وفيما شاركه الآخرون، وفي مواقع SharePoint والفِرق.
    .whose = كل ما يستطيع الشخص الذي سجّل الدخول فتحه، أيًّا كان مالكه. وكثيرًا ما يكون ذلك أكثر مما يعلم هو نفسه.
explain-Files-Read-All-application =
    .title = قراءة جميع الملفات في المؤسسة
    .can-do = يمكن للتطبيق أن يسرد كل ملف في كل OneDrive وكل موقع SharePoint وكل فريق وأن ينزّله، مع الإصدارات السابقة.
    .whose = مساحة OneDrive الخاصة بكل شخص وجميع مواقع المؤسسة، بما في ذلك المغلقة منها.
not-Files-Read-All = يفتح الملفات لا قوائم المواقع وصفحاتها؛ فتلك تحتاج إلى Sites.Read.All.
note-Files-Read-All-application = حيث تكفي مواقع بعينها، لا يفتح Sites.Selected إلا المواقع التي يسمّيها مسؤول.

explain-Sites-Selected-delegated =
    .title = العمل في مواقع SharePoint بعينها يسمّيها مسؤول
    .can-do = لا يفتح هذا شيئًا وحده. وبعد ذلك يمنح أحد المسؤولين التطبيقَ القراءة أو الكتابة أو التحكم الكامل في مواقع بعينها، فيعمل فيها بقدر ما يحق للشخص الذي سجّل الدخول أيضًا.
    .whose = المواقع المسمّاة فقط، وفيها ما يصل إليه الشخص الذي سجّل الدخول لا غير.
explain-Sites-Selected-application =
    .title = العمل في مواقع SharePoint بعينها يسمّيها مسؤول، دون أن يسجّل أحد الدخول
    .can-do = لا يفتح هذا شيئًا وحده. وبعد ذلك يمنح أحد المسؤولين التطبيقَ القراءة أو الكتابة أو التحكم الكامل في مواقع بعينها، فيعمل فيها دون أن يسجّل أحد الدخول.
    .whose = المواقع المسمّاة فقط، لكن بكاملها.
not-Sites-Selected = لا يفتح مواقع أخرى ولا OneDrive الخاص بأي أحد، ما لم يُسمَّ.
note-Sites-Selected = ما يصل إليه التطبيق فعلًا مسجَّل عند كل موقع لا هنا. اسأل عن المواقع المقصودة وعن الدور في كل منها.

explain-Files-SelectedOperations-Selected-delegated =
    .title = العمل على ملفات بعينها محدَّدة للتطبيق
    .can-do = لا يفتح هذا شيئًا وحده. وبعد ذلك يمنح أحد القائمين على الأمر التطبيقَ دورًا على ملفات بعينها، فيفعل ما يسمح به الدور بقدر ما يحق للشخص الذي سجّل الدخول أيضًا.
    .whose = ما جرى تحديده فقط، وفيه ما يصل إليه الشخص الذي سجّل الدخول لا غير.
explain-Files-SelectedOperations-Selected-application =
    .title = العمل على ملفات بعينها محدَّدة للتطبيق، دون أن يسجّل أحد الدخول
    .can-do = لا يفتح هذا شيئًا وحده. وبعد ذلك يمنح أحد القائمين على الأمر التطبيقَ دورًا على ملفات بعينها، فيفعل ما يسمح به الدور دون أن يسجّل أحد الدخول.
    .whose = ما جرى تحديده فقط.

explain-Lists-SelectedOperations-Selected-delegated =
    .title = العمل في قوائم SharePoint بعينها محدَّدة للتطبيق
    .can-do = لا يفتح هذا شيئًا وحده. وبعد ذلك يمنح أحد القائمين على الأمر التطبيقَ دورًا على قوائم بعينها، فيفعل ما يسمح به الدور بقدر ما يحق للشخص الذي سجّل الدخول أيضًا.
    .whose = ما جرى تحديده فقط، وفيه ما يصل إليه الشخص الذي سجّل الدخول لا غير.
explain-Lists-SelectedOperations-Selected-application =
    .title = العمل في قوائم SharePoint بعينها محدَّدة للتطبيق، دون أن يسجّل أحد الدخول
    .can-do = لا يفتح هذا شيئًا وحده. وبعد ذلك يمنح أحد القائمين على الأمر التطبيقَ دورًا على قوائم بعينها، فيفعل ما يسمح به الدور دون أن يسجّل أحد الدخول.
    .whose = ما جرى تحديده فقط.

explain-ListItems-SelectedOperations-Selected-delegated =
    .title = العمل على عناصر بعينها من قوائم SharePoint محدَّدة للتطبيق
    .can-do = لا يفتح هذا شيئًا وحده. وبعد ذلك يمنح أحد القائمين على الأمر التطبيقَ دورًا على عناصر أو ملفات أو مجلدات بعينها، فيفعل ما يسمح به الدور بقدر ما يحق للشخص الذي سجّل الدخول أيضًا.
    .whose = ما جرى تحديده فقط، وفيه ما يصل إليه الشخص الذي سجّل الدخول لا غير.
explain-ListItems-SelectedOperations-Selected-application =
    .title = العمل على عناصر بعينها من قوائم SharePoint محدَّدة للتطبيق، دون أن يسجّل أحد الدخول
    .can-do = لا يفتح هذا شيئًا وحده. وبعد ذلك يمنح أحد القائمين على الأمر التطبيقَ دورًا على عناصر أو ملفات أو مجلدات بعينها، فيفعل ما يسمح به الدور دون أن يسجّل أحد الدخول.
    .whose = ما جرى تحديده فقط.

### شروح خاصة: أسماء تعني أقل مما يعنيه اسم موضوعها

explain-Policy-ReadWrite-AccessReview =
    .title = قراءة السياسة الافتراضية لمراجعات الوصول وتعديلها
    .can-do = يمكن للتطبيق قراءة السياسة المطبَّقة افتراضيًا على مراجعات الوصول وتعديلها.

explain-ProgramControl-Read-All =
    .title = قراءة برامج مراجعات الوصول
    .can-do = يمكن للتطبيق قراءة البرامج التي تجمع مراجعات الوصول، مع ضوابط هذه البرامج.

explain-ProgramControl-ReadWrite-All =
    .title = قراءة برامج مراجعات الوصول وتعديلها
    .can-do = يمكن للتطبيق قراءة البرامج التي تجمع مراجعات الوصول، مع ضوابط هذه البرامج، وإنشاء ذلك كله وتعديله وحذفه.

explain-BookingsAppointment-ReadWrite-All =
    .title = قراءة مواعيد Bookings وتعديلها
    .can-do = يمكن للتطبيق قراءة مواعيد Bookings وبيانات عملائها وإنشاؤها وتعديلها وحذفها.

explain-SchedulePermissions-ReadWrite-All =
    .title = قراءة صلاحيات الأشخاص على جداول المناوبات وتعديلها
    .can-do = يمكن للتطبيق أن يقرأ ما للأشخاص من صلاحيات على جداول المناوبات وأن يعدّلها.

### شروح خاصة: تطبيقات Teams، حيث يصلح نص واحد للعائلة كلها
# ‏$verb: ‏read أو read-write أو read-write-and-consent أو manage

explain-family-TeamsAppInstallation-apps = { $extent ->
        [owned-by-app] التطبيق نفسه
        [selected] تطبيقات Teams التي اختارها مسؤول للتطبيق
       *[other] تطبيقات Teams
    }
explain-family-TeamsAppInstallation-place = { $place ->
        [chat] { $kind ->
            [application] { $extent ->
                [installed] في الدردشة التي ثُبّت فيها التطبيق
               *[other] في أي دردشة
            }
           *[delegated] في دردشات الشخص الذي سجّل الدخول
        }
        [team] { $kind ->
            [application] في أي فريق
           *[delegated] في الفِرق التي يصل إليها الشخص الذي سجّل الدخول
        }
        [group] في الفريق الذي ثُبّت فيه التطبيق
        [user] { $kind ->
            [application] { $extent ->
                [installed] لدى الشخص الذي ثُبّت له التطبيق
               *[other] لدى أي شخص
            }
           *[delegated] لدى الشخص الذي سجّل الدخول
        }
       *[other] في الفِرق والدردشات ولدى الأشخاص
    }
explain-family-TeamsAppInstallation =
    .title = { $verb ->
        [read] { $extent ->
            [owned-by-app] معرفة أين ثُبّت التطبيق نفسه في Teams { explain-family-TeamsAppInstallation-place }
            [selected] معرفة تطبيقات Teams المختارة للتطبيق والمثبّتة { explain-family-TeamsAppInstallation-place }
           *[other] معرفة تطبيقات Teams المثبّتة { explain-family-TeamsAppInstallation-place }
        }
        [read-write] { $extent ->
            [owned-by-app] تثبيت { explain-family-TeamsAppInstallation-apps } وإزالته { explain-family-TeamsAppInstallation-place }
           *[other] تثبيت { explain-family-TeamsAppInstallation-apps } وإزالتها { explain-family-TeamsAppInstallation-place }
        }
       *[read-write-and-consent] { $extent ->
            [owned-by-app] تثبيت { explain-family-TeamsAppInstallation-apps } وإزالته { explain-family-TeamsAppInstallation-place } والموافقة على وصوله
           *[other] تثبيت { explain-family-TeamsAppInstallation-apps } وإزالتها { explain-family-TeamsAppInstallation-place } والموافقة على وصولها
        }
    }
    .can-do = { $verb ->
        [read] { $extent ->
            [owned-by-app] يمكن للتطبيق أن يعرف أين ثُبّت هو نفسه في Teams { explain-family-TeamsAppInstallation-place }.
            [selected] يمكن للتطبيق أن يعرف أين ثُبّتت تطبيقات Teams التي اختارها مسؤول له { explain-family-TeamsAppInstallation-place }.
           *[other] يمكن للتطبيق أن يعرف أي تطبيقات Teams ثُبّتت { explain-family-TeamsAppInstallation-place }.
        }
        [read-write] { $extent ->
            [owned-by-app] يمكن للتطبيق عرض تثبيته هو نفسه وإجراؤه وتحديثه وإزالته { explain-family-TeamsAppInstallation-place }.
           *[other] يمكن للتطبيق عرض { explain-family-TeamsAppInstallation-apps } وتثبيتها وتحديثها وإزالتها { explain-family-TeamsAppInstallation-place }.
        }
       *[read-write-and-consent] { $extent ->
            [owned-by-app] يمكن للتطبيق عرض تثبيته هو نفسه وإجراؤه وتحديثه وإزالته { explain-family-TeamsAppInstallation-place }. ويمكنه أيضًا أن يمنح نفسه ما يطلبه من وصول هناك، دون أن يُسأل أحد غيره.
           *[other] يمكن للتطبيق عرض { explain-family-TeamsAppInstallation-apps } وتثبيتها وتحديثها وإزالتها { explain-family-TeamsAppInstallation-place }. ويمكنه أيضًا أن يمنح ما يطلبه تطبيق من وصول هناك، دون أن يُسأل أحد غيره.
        }
    }
    .whose = { $extent ->
        [owned-by-app] تثبيت التطبيق نفسه فقط { explain-family-TeamsAppInstallation-place }.
        [selected] تطبيقات Teams التي اختارها مسؤول لهذا التطبيق فقط. وما دام لم يُختر شيء فهو لا يستطيع شيئًا.
        [installed] المكان الذي ثُبّت فيه التطبيق فقط.
       *[other] { $kind ->
            [application] { explain-family-TeamsAppInstallation-place }، في المؤسسة كلها.
           *[delegated] فقط { explain-family-TeamsAppInstallation-place }.
        }
    }

explain-family-ResourceSpecificPermissionGrant =
    .title = معرفة ما مُنح للتطبيقات من وصول { explain-family-TeamsAppInstallation-place }
    .can-do = يمكن للتطبيق أن يعرف أي تطبيقات مُنحت وصولًا { explain-family-TeamsAppInstallation-place }، وما هذا الوصول.
    .whose = { explain-family-TeamsAppInstallation.whose }

explain-TeamsApp-Read-Group =
    .title = معرفة ما مُنح للتطبيقات من وصول في الفريق
    .can-do = يمكن للتطبيق أن يعرف أي تطبيقات مُنحت وصولًا في الفريق الذي ثُبّت فيه، وما هذا الوصول.

### شروح خاصة: المكالمات والاجتماعات

explain-Calls-Initiate-All =
    .title = الاتصال بشخص وتحويل المكالمات، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق الاتصال بشخص واحد في كل مرة وتشغيل رسائل صوتية وتحويل المكالمات إلى أشخاص في المؤسسة.
explain-Calls-InitiateGroupCall-All =
    .title = الاتصال بعدة أشخاص وإدخال أشخاص إلى الاجتماعات، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق بدء مكالمات مع عدة أشخاص وإدخال أشخاص آخرين إلى اجتماعات المؤسسة.
explain-Calls-JoinGroupCall-All =
    .title = الانضمام إلى أي مكالمة جماعية أو اجتماع كأنه زميل، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق الانضمام إلى المكالمات الجماعية والاجتماعات المجدولة بصفة شخص من المؤسسة. ويمكنه فيها أيضًا كتم صوت الأشخاص وإدخالهم من قاعة الانتظار وبدء التسجيل والنسخ النصي أو إيقافهما.
not-Calls-JoinGroupCall-All = لا يتيح للتطبيق وحده ما يُقال: فالصوت والصورة يحتاجان أيضًا إلى Calls.AccessMedia.All.
explain-Calls-JoinGroupCallAsGuest-All =
    .title = الانضمام إلى أي مكالمة جماعية أو اجتماع بصفة ضيف، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق الانضمام إلى المكالمات الجماعية والاجتماعات المجدولة في المؤسسة بصفة ضيف مجهول.
not-Calls-JoinGroupCallAsGuest-All = لا يتيح للتطبيق وحده ما يُقال: فالصوت والصورة يحتاجان أيضًا إلى Calls.AccessMedia.All.
explain-Calls-JoinGroupCallasGuest-All =
    .title = الانضمام إلى أي مكالمة جماعية أو اجتماع بصفة ضيف (كتابة ثانية للاسم)
    .can-do = تحتوي المعلومات المنشورة على هذه الكتابة الثانية للاسم Calls.JoinGroupCallAsGuest.All دون معرّف يمكن منحه به. وبحسب تلك المعلومات يتيح للتطبيق التصرف داخل مكالمة: كتم صوت الأشخاص وإدخالهم من قاعة الانتظار وبدء التسجيل أو إيقافه.
explain-Calls-AccessMedia-All =
    .title = سماع المكالمات والاجتماعات ومشاهدتها، دون أن يسجّل أحد الدخول
    .can-do = في المكالمات والاجتماعات التي يشارك فيها التطبيق يصله الصوت والصورة والشاشات المشتركة مباشرةً. ويمكنه الاستماع إليها وتحليلها وتسجيلها.
not-Calls-AccessMedia-All = لا يُدخل التطبيقَ إلى مكالمة بنفسه؛ فذلك يحتاج إلى إذن بالاتصال أو الانضمام.
note-Calls-AccessMedia-All = ما يُقال مباشرةً من أشد الأمور خصوصية في المؤسسة. اسأل هل يُبلَّغ الأشخاص بأن التطبيق يستمع.
explain-Calls-AccessMedia-Chat =
    .title = سماع مكالمات الدردشة التي ثُبّت فيها التطبيق ومشاهدتها
    .can-do = في مكالمات الدردشة أو الاجتماع الذي ثُبّت فيه التطبيق يصله الصوت والصورة والشاشات المشتركة مباشرةً.
explain-Calls-JoinGroupCalls-Chat =
    .title = الانضمام إلى مكالمات الدردشة التي ثُبّت فيها التطبيق
    .can-do = يمكن للتطبيق الانضمام إلى مكالمات الدردشة أو الاجتماع الذي ثُبّت فيه.
explain-Calls-ReportSyntheticMedia-All =
    .title = الإبلاغ عن الأصوات والصور المصطنعة في المكالمات، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق الإبلاغ بأن صوت شخص أو صورته في مكالمة يبدو مصطنعًا.
not-Calls-ReportSyntheticMedia-All = لا يُدخل التطبيق إلى مكالمة ولا يعطيه صوتًا أو صورة.

### شروح خاصة: الوكلاء

explain-AgentIdentity-CreateAsManager =
    .title = إنشاء هويات وكلاء الذكاء الاصطناعي من مخطط التطبيق وإدارتها
    .can-do = يمكن للتطبيق إنشاء هويات وكلاء الذكاء الاصطناعي من مخططه هو، وقراءة هذه الهويات وتعديلها وحذفها.
explain-AgentIdentityBlueprint-AddRemoveCreds-All =
    .title = إضافة بيانات اعتماد مخططات وكلاء الذكاء الاصطناعي وإزالتها
    .can-do = يمكن للتطبيق إضافة الأسرار والشهادات وسائر بيانات الاعتماد إلى جميع مخططات هويات وكلاء الذكاء الاصطناعي وإزالتها منها.
note-AgentIdentityBlueprint-AddRemoveCreds-All = من يضيف بيانات اعتماد له إلى مخطط يستطيع أن يتصرف بصفة الوكلاء المنشئين منه.
explain-AgentIdentityBlueprint-UpdateAuthProperties-All =
    .title = تعديل كيفية تسجيل دخول مخططات وكلاء الذكاء الاصطناعي وما تطلبه
    .can-do = يمكن للتطبيق تعديل إعدادات تسجيل الدخول والأذونات لجميع مخططات هويات وكلاء الذكاء الاصطناعي.
explain-AgentIdentityBlueprint-UpdateBranding-All =
    .title = تعديل مظهر مخططات وكلاء الذكاء الاصطناعي
    .can-do = يمكن للتطبيق تعديل كيفية ظهور مخططات هويات وكلاء الذكاء الاصطناعي، كالاسم والشعار.
explain-AgentIdUser-ReadWrite-IdentityParentedBy =
    .title = قراءة حسابات المستخدمين لوكلاء الذكاء الاصطناعي من مخطط التطبيق وتعديلها
    .can-do = يمكن للتطبيق قراءة حسابات المستخدمين لوكلاء الذكاء الاصطناعي الذين أُنشئت هوياتهم من مخططه هو، وإنشاؤها وتعديلها وحذفها.
    .whose = حسابات المستخدمين لوكلاء مخطط التطبيق نفسه فقط.

### شروح خاصة: أفعال بعينها

explain-ApprovalSolution-ReadWrite-All =
    .title = قراءة جميع طلبات الموافقة والردود عليها والاشتراك في إشعاراتها، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق قراءة جميع طلبات الموافقة والردود عليها، وإنشاء اشتراكات تُعلمه بالجديد منها وتعديلها وحذفها.
explain-Notes-Create =
    .title = إنشاء دفاتر ملاحظات OneNote وأقسامها وصفحاتها وقراءة عناوين الموجود منها
    .can-do = يمكن للتطبيق إنشاء دفاتر ملاحظات وأقسام وصفحات في OneNote. أما الموجود من قبل فيرى منه عناوين دفاتر الملاحظات والأقسام، ويبقى المكتوب في الصفحات مغلقًا.
explain-Goals-Export-Read-All =
    .title = قراءة بيانات Viva Goals التي يستطيع الشخص الذي سجّل الدخول فتحها
    .can-do = يمكن للتطبيق قراءة جميع الأهداف ومهام التصدير في Viva Goals التي يستطيع الشخص الذي سجّل الدخول فتحها.
    .whose = ما يستطيع الشخص الذي سجّل الدخول فتحه، أيًّا كان صاحبه.
explain-Goals-Export-ReadWrite-All =
    .title = قراءة بيانات Viva Goals التي يستطيع الشخص الذي سجّل الدخول فتحها وتصديرها
    .can-do = يمكن للتطبيق قراءة جميع الأهداف ومهام التصدير في Viva Goals التي يستطيع الشخص الذي سجّل الدخول فتحها، وبدء مهام تصدير جديدة.
    .whose = { explain-Goals-Export-Read-All.whose }
not-AgentCollection-Read-All = لا يفتح التجميعة العامة ولا تجميعة الوكلاء المعزولين؛ فلهما أذونات خاصة بهما.
not-AgentCollection-ReadWrite-All = { not-AgentCollection-Read-All }
explain-AppCatalog-Submit =
    .title = تقديم تطبيقات Teams إلى فهرس المؤسسة للمراجعة
    .can-do = يمكن للتطبيق، نيابةً عن الشخص الذي سجّل الدخول، تقديم تطبيقات Teams إلى فهرس المؤسسة وسحب الطلبات التي ما زالت تنتظر المراجعة.
not-AppCatalog-Submit = لا يتيح اعتماد تطبيق أو نشره؛ فذلك يقرره مسؤول.
explain-AuditActivity-Write =
    .title = تسليم سجلات الأنشطة إلى Purview
    .can-do = يمكن للتطبيق رفع سجلات الأنشطة دفعةً واحدة إلى مخزن التدقيق في Purview. ولا يتيح هذا الإذن وحده قراءة أيٍّ منها.
explain-ContentActivity-Write =
    .title = تسليم سجلات التعامل مع المحتوى إلى Purview
    .can-do = يمكن للتطبيق رفع سجلات تعامل الأشخاص مع المحتوى دفعةً واحدة إلى مخزن التدقيق في Purview. ولا يتيح هذا الإذن وحده قراءة أيٍّ منها.
explain-ChannelMessage-Edit =
    .title = تعديل رسائل القنوات نيابةً عن الشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق تعديل رسائل في قنوات Teams نيابةً عن الشخص الذي سجّل الدخول. ولم تنشر Microsoft الاستدعاءات التي يتيحها.
explain-ChannelMessage-UpdatePolicyViolation-All =
    .title = وسم رسائل القنوات بمخالفة السياسة، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق وسم رسائل في جميع قنوات Teams بأنها تخالف قواعد منع فقدان البيانات. وقد تُخفى الرسالة الموسومة عن قرائها.
not-ChannelMessage-UpdatePolicyViolation-All = لا يمكن به تعديل شيء آخر في الرسالة.
explain-Chat-UpdatePolicyViolation-All =
    .title = وسم رسائل الدردشة بمخالفة السياسة، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق وسم رسائل في جميع الدردشات بأنها تخالف قواعد منع فقدان البيانات. وقد تُخفى الرسالة الموسومة عن قرائها.
not-Chat-UpdatePolicyViolation-All = لا يمكن به تعديل شيء آخر في الرسالة.
explain-Content-Process-All =
    .title = عرض المحتوى على Purview لفحصه، للمؤسسة كلها
    .can-do = يمكن للتطبيق تسليم محتوى، كالذي يكتبه شخص فيه أو يرسله، ليفحصه Purview وفق قواعد المؤسسة لأمان البيانات.
explain-Content-Process-User =
    .title = عرض المحتوى على Purview لفحصه، لأشخاص بعينهم
    .can-do = يمكن للتطبيق تسليم محتوى شخص، كالذي يكتبه فيه أو يرسله، ليفحصه Purview وفق قواعد المؤسسة لأمان البيانات.
    .whose = { $kind ->
        [application] أي شخص في المؤسسة؛ وكل استدعاء يخص شخصًا واحدًا.
       *[delegated] الشخص الذي سجّل الدخول فقط.
    }
not-Content-Process-All = لا يفتح محتوى ليس لدى التطبيق من قبل.
not-Content-Process-User = لا يفتح محتوى ليس لدى التطبيق من قبل.
explain-ProtectionScopes-Compute-All =
    .title = معرفة قواعد Purview السارية وعلى من تسري
    .can-do = يمكن للتطبيق طلب حساب قواعد حماية البيانات والامتثال التي تسري على أفراد المؤسسة وعلى ما يفعلونه في التطبيق.
explain-ProtectionScopes-Compute-User =
    .title = معرفة قواعد Purview السارية على شخص
    .can-do = يمكن للتطبيق طلب حساب قواعد حماية البيانات والامتثال التي تسري على شخص وعلى ما يفعله في التطبيق.
    .whose = { $kind ->
        [application] أي شخص في المؤسسة؛ وكل استدعاء يخص شخصًا واحدًا.
       *[delegated] الشخص الذي سجّل الدخول فقط.
    }
explain-SensitivityLabel-Evaluate =
    .title = معرفة تسمية الحساسية المنطبقة
    .can-do = يمكن للتطبيق طلب تحديد تسمية الحساسية والحقوق لمحتوى مركّب من محتويات تحمل تسميات.
    .whose = { $kind ->
        [application] تسميات الحساسية في المؤسسة.
       *[delegated] تسميات الحساسية السارية على الشخص الذي سجّل الدخول.
    }
explain-SensitivityLabel-Evaluate-All =
    .title = معرفة تسمية الحساسية المنطبقة، لأي شخص
    .can-do = يمكن للتطبيق أن يطلب، لأي شخص، تحديد تسمية الحساسية المناسبة لمحتوى، والتسمية والحقوق السارية حيث تُجمع محتويات تحمل تسميات.
not-SensitivityLabel-Evaluate = لا يضع تسمية ولا يفتح محتوى.
not-SensitivityLabel-Evaluate-All = لا يضع تسمية ولا يفتح محتوى.
explain-Device-Command =
    .title = تشغيل التطبيقات على أجهزة الشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق تشغيل تطبيق آخر على جهاز للشخص الذي سجّل الدخول، أو تبادل الرسائل مع تطبيق عليه.
explain-Device-CreateFromOwnedTemplate =
    .title = إنشاء أجهزة من قوالب الشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق إنشاء أجهزة في الدليل من قوالب يملكها الشخص الذي سجّل الدخول.
explain-DeviceManagementManagedDevices-PrivilegedOperations-All =
    .title = مسح الأجهزة التي يديرها Intune وقفلها وتحديد مكانها
    .can-do = يمكن للتطبيق إعطاء الأجهزة التي يديرها Intune أوامر بعيدة الأثر: المسح أو إعادة الضبط، والقفل، وإزالة رمز المرور، وتحديد المكان، وإعادة التشغيل أو الإخراج من الخدمة.
note-DeviceManagementManagedDevices-PrivilegedOperations-All = الجهاز الممسوح يفقد كل ما لم يُحفظ في مكان آخر. وإن شمل ذلك أجهزة كثيرة معًا توقف العمل في كل مكان.
explain-EduRoster-Write =
    .title = تعديل قوائم صفوف الشخص الذي سجّل الدخول
    .can-do = بحسب الاسم يمكن للتطبيق تعديل قوائم صفوف الشخص الذي سجّل الدخول. أما المعلومات المنشورة فلا تذكر إلا استدعاءات للقراءة: مدرسة الشخص وصفوفه ومجموعته.
explain-EduRoster-WriteWrite-All =
    .title = تعديل قوائم صفوف المؤسسة كلها
    .can-do = بحسب الاسم يمكن للتطبيق تعديل قوائم صفوف المؤسسة. أما المعلومات المنشورة فلا تذكر إلا استدعاءات تقرأ ما تغيّر من المدارس والأشخاص.
explain-EngagementConversation-Migration-All =
    .title = نقل المحادثات إلى Viva Engage، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق إنشاء محادثات ورسائل وتفاعلات ومرفقات في Viva Engage واردة من نظام آخر، بأسماء الأشخاص الذين كتبوها هناك.
note-EngagementConversation-Migration-All = يحدد التطبيق من يظهر كاتبًا. ومثل هذا الحق يخص عملية نقل وينبغي أن ينتهي بانتهائها.
explain-Teamwork-Migrate-All =
    .title = وضع رسائل في Teams بأسماء أشخاص آخرين
    .can-do = يمكن للتطبيق إنشاء رسائل وتعديلها في أي دردشة أو قناة، واختيار من يظهر مرسلًا ومتى أُرسلت. ويمكنه لأجل ذلك إنشاء فرق وقنوات.
note-Teamwork-Migrate-All = لا يستطيع أحد تمييز مثل هذه الرسالة من رسالة كتبها الشخص حقًا. ومثل هذا الحق يخص عملية نقل وينبغي أن ينتهي بانتهائها.
explain-FileIngestion-Ingest =
    .title = تسليم المحتوى المحلي إلى فهرس البحث، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق إضافة محتوى محلي إلى فهرس البحث في المؤسسة وتعديله فيه وحذفه منه.
explain-FileIngestionHybridOnboarding-Manage =
    .title = تهيئة إيصال المحتوى المحلي، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق تهيئة كيفية وصول المحتوى المحلي إلى فهرس البحث في المؤسسة وتعديلها.
explain-FileStorageContainer-Selected =
    .title = العمل في حاويات SharePoint Embedded التي فُتحت للتطبيق
    .can-do = لا يفتح هذا الإذن شيئًا بمفرده. وبعد ذلك يمنح مالك نوع الحاويات التطبيقَ حقوقًا في حاويات هذا النوع؛ وضمن هذه الحقوق يمكنه إنشاء حاويات وقراءة الملفات فيها وتعديلها وحذفها وتحديد من له حق الوصول.
    .whose = { $kind ->
        [application] حاويات الأنواع التي فُتحت للتطبيق فقط، كلٌّ منها بكاملها.
       *[delegated] حاويات الأنواع التي فُتحت للتطبيق فقط، وفيها ما يصل إليه الشخص الذي سجّل الدخول لا غير.
    }
not-FileStorageContainer-Selected = لا يفتح مواقع SharePoint ولا مساحات OneDrive.
explain-FileStorageContainer-Manage-All =
    .title = إدارة حاويات SharePoint Embedded
    .can-do = يمكن للتطبيق سرد حاويات SharePoint Embedded في المؤسسة وتعديلها وأرشفتها وقفلها وحذفها، وتحديد من يملكها ومن له حق الوصول إليها.
explain-AppRoleAssignment-ReadWrite-All =
    .can-do = يمكن للتطبيق قراءة الإسنادات وإنشاؤها وحذفها: أي التطبيقات لديها أي أذونات تطبيق، ومن أُسند إلى أي تطبيق. وبإنشاء إسناد يوافق نيابةً عن المؤسسة: فيستطيع منح أي تطبيق، بما في ذلك نفسه، أي إذن من أذونات التطبيق، دون أن يُسأل أحد غيره.
explain-DelegatedPermissionGrant-ReadWrite-All =
    .can-do = يمكن للتطبيق إنشاء عمليات منح الأذونات المفوَّضة وقراءتها وتعديلها وحذفها. وبإنشاء منح يوافق نيابةً عن الأشخاص: فيستطيع منح أي تطبيق، بما في ذلك نفسه، أي إذن مفوَّض، لشخص واحد أو للجميع، دون أن يُسأل أحد غيره.
explain-Chat-ReadWrite-All-delegated =
    .title = قراءة جميع الدردشات في حدود ما يحق للشخص الذي سجّل الدخول، وسحب الوصول إليها من أشخاص
    .can-do = يمكن للتطبيق قراءة جميع الدردشات وكل ما كُتب فيها، في حدود ما يحق للشخص الذي سجّل الدخول. ويمكنه أيضًا سحب الوصول إلى الدردشات من شخص.
explain-Chat-ReadWrite-All-application =
    .title = قراءة جميع الدردشات وتعديل أعضائها وإعداداتها، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق قراءة جميع الدردشات وكل ما كُتب فيها. ويمكنه تعديل أسمائها وإعداداتها وإضافة أعضاء وتثبيت رسائل.
not-Chat-ReadWrite-All = لا يتيح للتطبيق كتابة رسائل في الدردشات.
explain-Files-ReadWrite-AppFolder =
    .title = قراءة الملفات في مجلد التطبيق الخاص به في OneDrive وتعديلها
    .can-do = يمكن للتطبيق قراءة الملفات في مجلد خاص به في OneDrive وإنشاؤها وتعديلها وحذفها. وتبقى المجلدات الأخرى مغلقة.
    .whose = { $kind ->
        [application] مجلد التطبيق الخاص به فقط، في OneDrive لدى جميع أفراد المؤسسة.
       *[delegated] مجلد التطبيق الخاص به فقط في OneDrive لدى الشخص الذي سجّل الدخول.
    }
explain-Files-Read-Selected =
    .whose = الملفات التي يختارها الشخص الذي سجّل الدخول للتطبيق فقط، ولبضع ساعات لا غير.
explain-Files-ReadWrite-Selected =
    .whose = الملفات التي يختارها الشخص الذي سجّل الدخول للتطبيق فقط، ولبضع ساعات لا غير.
explain-Sites-ReadWrite-All =
    .title = { $kind ->
        [application] قراءة محتويات جميع مواقع SharePoint وتعديلها، دون أن يسجّل أحد الدخول
       *[delegated] قراءة محتويات مواقع SharePoint وتعديلها، في حدود ما يحق للشخص الذي سجّل الدخول
    }
    .can-do = { $kind ->
        [application] يمكن للتطبيق قراءة المستندات وعناصر القوائم والصفحات في جميع مواقع SharePoint وإنشاؤها وتعديلها وحذفها.
       *[delegated] يمكن للتطبيق قراءة المستندات وعناصر القوائم والصفحات في جميع مواقع SharePoint وإنشاؤها وتعديلها وحذفها، في حدود ما يحق للشخص الذي سجّل الدخول.
    }
not-Sites-ReadWrite-All = لا يحدد من له حق الوصول إلى موقع؛ فذلك يحتاج إلى Sites.FullControl.All.
note-Chat-ReadWrite = ويمكنه أيضًا كتابة رسائل باسم الشخص الذي سجّل الدخول.
explain-Group-ManageProtection-All =
    .title = قراءة المجموعات وتعيين تسمية حساسيتها
    .can-do = يمكن للتطبيق سرد المجموعات وقراءة خصائصها الأساسية وتعديل تسمية حساسيتها.
note-Group-ManageProtection-All = قد تحدد التسمية هل يجوز للضيوف الانضمام وهل تجوز مشاركة المحتوى خارج المؤسسة.
explain-IndustryData-DataConnector-Upload =
    .title = رفع ملفات البيانات إلى School Data Sync
    .can-do = يمكن للتطبيق رفع ملفات تحوي بيانات المدرسة إلى موصلات School Data Sync وطلب فحصها.
explain-IndustryData-Run-Start =
    .title = قراءة عمليات المزامنة في School Data Sync وبدؤها
    .can-do = يمكن للتطبيق قراءة عمليات المزامنة في School Data Sync وبدء عمليات جديدة.
explain-Organization-ReadWrite-All =
    .title = قراءة سجل المؤسسة نفسها في الدليل وتعديله
explain-LifeCycleInfo-Read-All =
    .title = قراءة معلومات دورة الحياة (لم يُنشر غير ذلك)
    .can-do = بحسب الاسم يمكن للتطبيق قراءة معلومات دورة الحياة. ولا تنشر Microsoft له وصفًا ولا استدعاءً واحدًا، فلا يُعرف مما نُشر ما يصل إليه. اسأل المورّد.
    .whose = { explain-unexplained.whose }
explain-LifeCycleInfo-ReadWrite-All =
    .title = قراءة معلومات دورة الحياة وتعديلها (لم يُنشر غير ذلك)
    .can-do = بحسب الاسم يمكن للتطبيق قراءة معلومات دورة الحياة وتعديلها. ولا تنشر Microsoft له وصفًا ولا استدعاءً واحدًا، فلا يُعرف مما نُشر ما يصل إليه. اسأل المورّد.
    .whose = { explain-unexplained.whose }
explain-LifecycleWorkflows-Workflow-Activate =
    .title = تشغيل مسارات العمل الخاصة بالالتحاق والانتقال والمغادرة
    .can-do = يمكن للتطبيق تشغيل مسارات عمل قائمة عند الطلب لأشخاص مختارين. وما يحدث محدد في المسار: فقد يمنح وصولًا، وقد يزيل من المجموعات أو يعطّل الحسابات أو يحذفها.
explain-ServiceMessageViewpoint-Write =
    .title = وسم الإعلانات في مركز الرسائل بأنها مقروءة
    .can-do = يمكن للتطبيق وسم الإعلانات في مركز الرسائل للمسؤول الذي سجّل الدخول بأنها مقروءة أو مفضّلة أو مؤرشفة.
    .whose = ما وسمه المسؤول الذي سجّل الدخول فقط.
explain-Sites-Archive-All =
    .title = أرشفة مواقع SharePoint وإعادتها
    .can-do = يمكن للتطبيق نقل مواقع SharePoint إلى الأرشيف، حيث لا يستطيع أحد فتحها، وإعادتها منه.
explain-SynchronizationData-User-Upload =
    .title = رفع بيانات المستخدمين للتزويد دفعةً واحدة
    .can-do = يمكن للتطبيق رفع بيانات المستخدمين إلى خدمة التزويد، التي تنشئ الحسابات أو تعدّلها أو تعطّلها بناءً عليها.
explain-SynchronizationData-User-Upload-OwnedBy =
    .title = رفع بيانات المستخدمين للتزويد دفعةً واحدة، لتطبيقات أنشأها التطبيق أو يملكها
    .can-do = يمكن للتطبيق رفع بيانات المستخدمين إلى خدمة التزويد، التي تنشئ الحسابات أو تعدّلها أو تعطّلها بناءً عليها؛ وذلك للتطبيقات التي أنشأها هو أو يملكها فقط.
note-SynchronizationData-User-Upload = من يسلّم بيانات المستخدمين يحدد أي الحسابات موجودة.
explain-TeamMember-ReadWriteNonOwnerRole-All =
    .title = إضافة أعضاء الفِرق وإزالتهم، دون المالكين
    .can-do = يمكن للتطبيق معرفة أعضاء الفِرق وإضافة أعضاء أو إزالتهم. ولا يمكنه إضافة المالكين أو إزالتهم، ولا جعل عضو مالكًا.
explain-User-DeleteRestore-All =
    .title = حذف حسابات المستخدمين واستعادتها
    .can-do = يمكن للتطبيق حذف حسابات المستخدمين واستعادة المحذوف منها.
note-User-DeleteRestore-All = يمكن استعادة الحساب المحذوف خلال 30 يومًا. ومن يحذف حسابات المسؤولين قد يمنع المؤسسة من الدخول.
explain-User-EnableDisableAccount-All =
    .title = تفعيل حسابات المستخدمين وتعطيلها
    .can-do = يمكن للتطبيق تعطيل حسابات المستخدمين فلا يعود أصحابها قادرين على تسجيل الدخول، وإعادة تفعيلها.
explain-User-Invite-All =
    .title = دعوة الضيوف
    .can-do = يمكن للتطبيق دعوة أشخاص من الخارج ضيوفًا إلى المؤسسة.
not-User-Invite-All = لا يمنح الضيف حقوقًا غير التي لكل ضيف.
explain-User-ManageIdentities-All =
    .title = تعديل الهويات التي يسجّل بها الأشخاص الدخول
    .can-do = يمكن للتطبيق قراءة الهويات التي يسجّل بها الأشخاص الدخول وتعديلها وحذفها، كاسم تسجيل الدخول أو حساب لدى مزوّد آخر.
note-User-ManageIdentities-All = من يضيف هوية له إلى حساب يستطيع تسجيل الدخول بصفة ذلك الشخص.
explain-User-RevokeSessions-All =
    .title = إنهاء جلسات تسجيل دخول الأشخاص
    .can-do = يمكن للتطبيق إنهاء جميع جلسات تسجيل دخول شخص. وعلى ذلك الشخص عندئذٍ أن يسجّل الدخول من جديد في كل مكان.
explain-User-ConvertToInternal-ReadWrite-All =
    .title = تحويل حسابات الضيوف إلى حسابات داخلية
    .can-do = يمكن للتطبيق تحويل حساب شخص خارجي إلى حساب عضو داخلي.
explain-User-Export-All =
    .title = تصدير كل ما تحتفظ به Microsoft عن شخص
    .can-do = يمكن للتطبيق بدء تصدير لجميع البيانات التي تحتفظ بها خدمات Microsoft عن شخص، كما يجري لطلبات الخصوصية، إلى مساحة تخزين يحددها.
explain-SecurityIdentitiesActions-ReadWrite-All =
    .title = التدخل في الحسابات عبر Defender for Identity
    .can-do = يمكن للتطبيق اتخاذ إجراءات على الحسابات عبر Defender for Identity، كتعطيلها أو تفعيلها أو إنهاء جلساتها أو طلب كلمة مرور جديدة.
explain-SecurityIdentitiesUserActions-ReadWrite-All =
    .title = التدخل في حسابات الأشخاص عبر Defender for Identity
    .can-do = يمكن للتطبيق اتخاذ إجراءات علاجية على حسابات الأشخاص عبر Defender for Identity، كتعطيلها أو إنهاء جلساتها أو طلب كلمة مرور جديدة.
explain-PlaceDeviceTelemetry-ReadWrite-All =
    .title = تسليم قياسات المستشعرات في أماكن العمل، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق تسليم ما قاسته المستشعرات في أماكن العمل. والقراءة مذكورة في الاسم، غير أنه لم يُنشر لها أي استدعاء.
explain-EntraBackup-ReadWrite-Preview =
    .title = قراءة النسخ الاحتياطية للدليل ومعاينة الاستعادة
    .can-do = يمكن للتطبيق قراءة النسخ الاحتياطية للدليل وطلب معاينة لما ستغيّره الاستعادة.
explain-EntraBackup-ReadWrite-Recovery =
    .title = استعادة الدليل من نسخة احتياطية
    .can-do = يمكن للتطبيق قراءة النسخ الاحتياطية للدليل وإعادة الأشخاص والمجموعات والتطبيقات والسياسات وغيرها إلى حالتها في نسخة احتياطية.
explain-PrintJob-ReadWriteBasic =
    .title = إنشاء مهام الطباعة للشخص الذي سجّل الدخول وبدؤها وإلغاؤها، دون المستندات
    .can-do = يمكن للتطبيق قراءة بيانات مهام الطباعة للشخص الذي سجّل الدخول، وإنشاء مهام جديدة وبدؤها وإلغاؤها.
explain-PrintJob-ReadWriteBasic-All-delegated =
    .title = إنشاء مهام الطباعة وبدؤها وإلغاؤها، دون المستندات
    .can-do = يمكن للتطبيق قراءة بيانات مهام الطباعة التي يحق للشخص الذي سجّل الدخول رؤيتها، وإنشاء مهام جديدة وبدؤها وإلغاؤها.
explain-PrintJob-ReadWriteBasic-All-application =
    .title = قراءة بيانات جميع مهام الطباعة وتعديلها، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق قراءة بيانات مهام الطباعة لدى الجميع وتعديلها، وإيقاف المهام.
not-PrintJob-ReadWriteBasic = لا يفتح المستند المطبوع.
not-PrintJob-ReadWriteBasic-All = لا يفتح المستند المطبوع.
explain-EduAssignments-ReadWriteBasic =
    .title = قراءة الواجبات المدرسية للشخص الذي سجّل الدخول وتعديلها، دون الدرجات
    .can-do = يمكن للتطبيق قراءة الواجبات المدرسية لصفوف الشخص الذي سجّل الدخول وإنشاؤها وتعديلها وحذفها.
explain-EduAssignments-ReadWriteBasic-All =
    .title = قراءة جميع الواجبات المدرسية وتعديلها، دون الدرجات
    .can-do = يمكن للتطبيق قراءة الواجبات المدرسية لجميع الصفوف وإنشاؤها وتعديلها وحذفها.
not-EduAssignments-ReadWriteBasic = لا يفتح الدرجات والملاحظات ولا يعدّلها.
not-EduAssignments-ReadWriteBasic-All = لا يفتح الدرجات والملاحظات ولا يعدّلها.
explain-Notes-ReadWrite-CreatedByApp =
    .title = بلا أثر: كان لدفاتر الملاحظات التي أنشأها التطبيق
    .can-do = ألغت Microsoft هذا الإذن: فلم يعد له أي أثر. وكان يفتح دفاتر OneNote التي أنشأها التطبيق نفسه.
    .whose = لا شيء.
explain-MailboxItem-ImportExport =
    .title = تصدير عناصر صندوق بريد الشخص الذي سجّل الدخول واستيراد عناصر جديدة
    .can-do = يمكن للتطبيق إخراج البريد والمواعيد وجهات الاتصال والمهام بكاملها من صندوق بريد الشخص الذي سجّل الدخول، ووضع مثل هذه العناصر فيه.
explain-MailboxItem-ImportExport-All =
    .title = تصدير عناصر صناديق بريد الجميع واستيراد عناصر جديدة، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق إخراج البريد والمواعيد وجهات الاتصال والمهام بكاملها من كل صندوق بريد، ووضع مثل هذه العناصر فيه.
note-MailboxItem-ImportExport = تبدو الرسالة المستوردة كأنها رسالة واردة: فالمرسل والتاريخ هما ما يقوله التطبيق.
note-MailboxItem-ImportExport-All = تبدو الرسالة المستوردة كأنها رسالة واردة: فالمرسل والتاريخ هما ما يقوله التطبيق.

explain-IMAP-AccessAsUser-All =
    .title = فتح صناديق البريد عبر IMAP، في حدود ما يحق للشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق قراءة البريد ونقله وتعديله وحذفه عبر IMAP، وهو بروتوكول برامج البريد، في كل صندوق بريد يستطيع الشخص الذي سجّل الدخول فتحه.
    .whose = صندوق بريد الشخص الذي سجّل الدخول، وصناديق البريد المشتركة وصناديق الآخرين التي له عليها وصول كامل.
not-IMAP-AccessAsUser-All = لا يتيح للتطبيق إرسال البريد؛ فذلك يحتاج إلى SMTP.Send أو Mail.Send.
explain-POP-AccessAsUser-All =
    .title = جلب البريد عبر POP، في حدود ما يحق للشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق جلب البريد وحذفه عبر POP، وهو بروتوكول قديم لبرامج البريد، في كل صندوق بريد يستطيع الشخص الذي سجّل الدخول فتحه.
    .whose = صندوق بريد الشخص الذي سجّل الدخول، وصناديق البريد المشتركة وصناديق الآخرين التي له عليها وصول كامل.
not-POP-AccessAsUser-All = لا يتيح للتطبيق إرسال البريد؛ فذلك يحتاج إلى SMTP.Send أو Mail.Send.
explain-SMTP-Send =
    .title = إرسال البريد عبر SMTP بصفة الشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق إرسال البريد عبر SMTP، وهو بروتوكول برامج البريد، من كل صندوق بريد يحق للشخص الذي سجّل الدخول الإرسال منه.
    .whose = باسم الشخص الذي سجّل الدخول وباسم صناديق البريد التي يحق له الإرسال منها.
not-SMTP-Send = لا يتيح للتطبيق قراءة البريد.

### شروح خاصة: الإدارة

explain-Bookings-ReadWrite-All =
    .title = قراءة المواعيد والعملاء والخدمات والموظفين في Bookings وتعديل بياناتهم
explain-Bookings-Manage-All =
    .title = إدارة Bookings بكامله، في حدود ما يحق للشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق إنشاء الأنشطة التجارية في Bookings وقراءتها وتعديلها ونشرها وحذفها، بما فيها من مواعيد وعملاء وخدمات وموظفين.
explain-Bookings-Manage-All-application =
    .title = إدارة Bookings بكامله، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق قراءة الأنشطة التجارية في Bookings وتعديلها ونشرها، وإنشاء ما فيها من مواعيد وعملاء وخدمات وموظفين وتعديلها وحذفها.
explain-Chat-Manage-Chat =
    .title = إدارة الدردشة التي ثُبّت فيها التطبيق
    .can-do = يمكن للتطبيق قراءة بيانات الدردشة أو الاجتماع الذي ثُبّت فيه، وإضافة أعضائه وإزالتهم، وتثبيت تطبيقات Teams فيه وإزالتها. ويبقى ما كُتب مغلقًا.
explain-PrintJob-Manage-All =
    .title = إدارة مهام الطباعة لدى الجميع، دون أن يسجّل أحد الدخول
    .can-do = يمكن للتطبيق تعديل بيانات مهام الطباعة لدى الجميع وتحويلها إلى طابعة أخرى وإيقافها.
explain-Printer-Create =
    .title = تسجيل الطابعات، في حدود ما يحق للشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق تسجيل طابعات في Universal Print. ولا يتيح هذا الإذن وحده الاطلاع على الموجود من قبل.
explain-Printer-FullControl-All =
    .title = تسجيل الطابعات وتعديلها وإزالتها، في حدود ما يحق للشخص الذي سجّل الدخول
    .can-do = يمكن للتطبيق تسجيل الطابعات وقراءتها وتعديلها وإزالتها وإعادتها إلى ضبطها الافتراضي.
explain-SharePointCrossTenantMigration-Manage-All =
    .title = نقل المواقع ومساحات OneDrive إلى مستأجر آخر
    .can-do = يمكن للتطبيق إعداد عمليات نقل مواقع SharePoint ومساحات OneDrive إلى مستأجر آخر وبدؤها ومتابعتها وإلغاؤها.
explain-Sites-Manage-All =
    .title = قراءة مواقع SharePoint وقوائمها وتعديلها
    .can-do = يمكن للتطبيق قراءة المستندات وعناصر القوائم في مواقع SharePoint وإنشاؤها وتعديلها وحذفها، وإنشاء القوائم نفسها وتعديلها وحذفها.
explain-Sites-FullControl-All =
    .title = التحكم الكامل في مواقع SharePoint
    .can-do = يمكن للتطبيق أن يفعل كل شيء في مواقع SharePoint: قراءة المحتويات والقوائم وإنشاؤها وتعديلها وحذفها، وتحديد من له حق الوصول.
note-Sites-FullControl-All = ويمكنه أيضًا منح تطبيقات أخرى وصولًا إلى المواقع، كالذي يحتاج إليه Sites.Selected.

### شروح خاصة: ما يستهين به الناس

note-Directory-ReadWrite-All = يفتح طرقًا إلى حقوق أبعد: فبه يستطيع التطبيق إضافة أشخاص إلى المجموعات، وجعل شخص مالكًا لتطبيق أو مجموعة، وتعديل ما لدى التطبيقات من أذونات مفوَّضة.
note-Directory-ReadWrite-All-2 = تذكر المعلومات المنشورة أيضًا إضافة كلمات مرور ومفاتيح إلى التطبيقات. ومن له مفتاح في تطبيق يستطيع أن يتصرف بكل أذونات ذلك التطبيق.
not-Directory-ReadWrite-All = لا يحذف الأشخاص أو المجموعات ولا يعيد تعيين كلمات المرور.
note-Device-ReadWrite-All = قد يتوقف الوصول على كون الجهاز موثوقًا به. ومن يعدّل الأجهزة في الدليل أو يحذفها قد يمنع أشخاصًا من الدخول.
note-EntitlementMgmt-SubjectAccess-ReadWrite = ويمكنه أيضًا الرد على طلبات الآخرين حيث يكون الشخص الذي سجّل الدخول هو من يوافق عليها.
note-MailboxSettings-ReadWrite = بقواعد البريد الوارد يستطيع التطبيق جعل الرسائل تُحوَّل، حتى إلى عناوين خارج المؤسسة.
note-Group-NestingSupport-ReadWrite-All = بحسب المعلومات المنشورة يفتح أيضًا قائمة المجموعات وخصائصها.
note-Group-PreferredDataLocation-ReadWrite-All = { note-Group-NestingSupport-ReadWrite-All }
note-Policy-ReadWrite-PermissionGrant = من يعدّل هذه السياسات يستطيع السماح للأشخاص أو التطبيقات بالموافقة على أكثر من ذي قبل.
note-Policy-ReadWrite-HybridAuthentication-delegated = بحسب المعلومات المنشورة يصل أيضًا إلى عوامل وكيل التطبيقات وسياسات طرح ميزات تسجيل الدخول.
not-User-ReadWrite-All = لا يعيّن كلمات المرور؛ فذلك يحتاج إلى User-PasswordProfile.ReadWrite.All.
note-OnlineMeetingTranscript-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingRecording-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingArtifact-Read-All-application = { explain-meeting-policy }
note-OnlineMeetings-ReadWrite-All-application = { explain-meeting-policy }
note-OnlineMeetings-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-ReadWrite-All-application = { explain-meeting-policy }
note-VirtualAppointmentNotification-Send-application = { explain-meeting-policy }
note-OnlineMeetingTranscript-Read-Chat = بحسب المعلومات المنشورة يفتح أيضًا البيانات المباشرة للاجتماع أثناء انعقاده.
note-DeviceManagementManagedDevices-ReadWrite-All = تذكر المعلومات المنشورة له أيضًا مسح الأجهزة وقفلها، مع أن DeviceManagementManagedDevices.PrivilegedOperations.All مخصص لذلك.

### شروح خاصة: أسماء تَعِد بأقل مما تذكره المعلومات

also-Bookings-Read-All = { explain-also-changes }
also-CloudPC-Read-All = { explain-also-changes }
also-DeviceManagementApps-Read-All = { explain-also-changes }
also-DeviceManagementConfiguration-Read-All = { explain-also-changes }
also-DeviceManagementManagedDevices-Read-All = { explain-also-changes }
also-DeviceManagementRBAC-Read-All = { explain-also-changes }
also-DeviceManagementServiceConfig-Read-All = { explain-also-changes }
also-EntitlementManagement-Read-All = { explain-also-changes }
also-OnlineMeetings-Read-All = { explain-also-changes }
also-Policy-Read-ConditionalAccess = { explain-also-changes }
also-SearchConfiguration-Read-All = { explain-also-changes }
also-Tasks-Read = { explain-also-changes }
also-Group-Read-All-delegated = { explain-also-changes }
also-Policy-Read-All = { explain-also-changes }
also-User-Read-All = { explain-also-changes }
also-User-ReadBasic-All-delegated = { explain-also-changes }
also-eDiscovery-Read-All = { explain-also-changes }

### شروح خاصة: حيث لا تذكر المعلومات المنشورة أي استدعاء

calls-AiEnterpriseInteraction-Read = { explain-no-calls }
calls-AiEnterpriseInteraction-Read-User = { explain-no-calls }
calls-ApprovalSolution-Read-All = { explain-no-calls }
calls-ApprovalSolution-ReadWrite-All = { explain-no-calls }
calls-Calendars-ReadBasic-All = { explain-no-calls }
calls-CallEvents-Emergency-Read-All = { explain-no-calls }
calls-CallEvents-Read = { explain-no-calls }
calls-CallEvents-Read-All = { explain-no-calls }
calls-Calls-AccessMedia-Chat = { explain-no-calls }
calls-ChannelMember-ReadWrite = { explain-no-calls }
calls-Chat-Read-WhereInstalled = { explain-no-calls }
calls-Chat-ReadWrite-WhereInstalled = { explain-no-calls }
calls-ChatMember-Read-WhereInstalled = { explain-no-calls }
calls-ChatMember-ReadWrite-WhereInstalled = { explain-no-calls }
calls-Contacts-Read-Shared = { explain-no-calls }
calls-Contacts-ReadWrite-Shared = { explain-no-calls }
calls-CustomSecAttributeAssignment-Read-All = { explain-no-calls }
calls-CustomSecAttributeAssignment-ReadWrite-All = { explain-no-calls }
calls-Device-Read = { explain-no-calls }
calls-Device-Command = { explain-no-calls }
calls-EngagementMeetingConversation-Read-All-delegated = { explain-no-calls }
calls-Files-Read-Selected = { explain-no-calls }
calls-LearningContent-ReadWrite-All-delegated = { explain-no-calls }
calls-Mail-ReadWrite-Shared = { explain-no-calls }
calls-Mail-Send-Shared = { explain-no-calls }
calls-Member-Read-Group = { explain-no-calls }
calls-Member-Read-Hidden-delegated = { explain-no-calls }
calls-MultiTenantOrganization-ReadBasic-All-application = { explain-no-calls }
calls-OnlineMeeting-ReadBasic-Chat = { explain-no-calls }
calls-OnlineMeetingAiInsight-Read-All-application = { explain-no-calls }
calls-OnlineMeetingAiInsight-Read-Chat = { explain-no-calls }
calls-OnPremDirectorySynchronization-Read-All-application = { explain-no-calls }
calls-OnPremDirectorySynchronization-ReadWrite-All-application = { explain-no-calls }
calls-Owner-Read-Group = { explain-no-calls }
calls-Policy-ReadWrite-FeatureRollout = { explain-no-calls }
calls-SecurityActions-Read-All-delegated = { explain-no-calls }
calls-SecurityActions-ReadWrite-All-delegated = { explain-no-calls }
calls-Tasks-Read-Shared = { explain-no-calls }
calls-Tasks-ReadWrite-Shared = { explain-no-calls }
calls-TeamsActivity-Read = { explain-no-calls }
calls-TeamsActivity-Read-All = { explain-no-calls }
calls-TeamworkAppSettings-Read-All-application = { explain-no-calls }
calls-TeamworkAppSettings-ReadWrite-All-application = { explain-no-calls }
calls-ThreatIndicators-Read-All = { explain-no-calls }
calls-UnifiedGroupMember-Read-AsGuest = { explain-no-calls }
calls-AppCatalog-ReadWrite-All-application = { explain-no-writing-calls }
calls-ConsentRequest-ReadWrite-All = { explain-no-writing-calls }
calls-EduRoster-ReadWrite = { explain-no-writing-calls }
calls-PrivilegedAccess-ReadWrite-AzureADGroup-application = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelectedForChat-All = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelectedForTeam-All = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelfForTeam-application = { explain-no-writing-calls }
calls-UserAuthMethod-Password-ReadWrite = { explain-no-writing-calls }
calls-UserAuthMethod-Password-ReadWrite-All-application = { explain-no-writing-calls }
calls-VirtualAppointment-ReadWrite = { explain-no-writing-calls }
calls-VirtualAppointment-ReadWrite-All = { explain-no-writing-calls }
