### أين عُثر على الإذن، وما الذي تقوله ملفات تعريف المورّدين.

## كيف جرى التعرّف على الإذن

recognised-by-exact-name = من اسمه المنشور
recognised-by-id = من معرّفه المنشور
recognised-by-display-name = من العنوان الذي تعرضه Microsoft
recognised-by-translated-title = من عنوان مترجَم
recognised-by-translated-name = من اسم مترجَم
recognised-by-typo = من اسم فيه خطأ كتابي
recognised-by-profile = من ملف تعريف أحد المورّدين
recognised-by-admin = ذكرته أنت
recognised-by-link = يطلبه رابط الموافقة
recognised-by-manifest = معلن في ملف بيان التطبيق
recognised-by-granted = ممنوح للتطبيق في المستأجر
recognised-by-list = مذكور في القائمة

## لماذا لم يُتعرّف على سطر يشبه إذنًا

unrecognised-unknown-name = له شكل اسم إذن، لكنه غير موجود في الفهرس.
unrecognised-no-match = يُقرأ كأنه عنوان إذن، لكن لا يوجد إذن يطابقه.
unrecognised-ambiguous = تطابقه عدة أذونات بالقدر نفسه.
unrecognised-not-asked = يذكر النص هذا الإذن ويقول إنه غير مطلوب.
unrecognised-other-resource = ينتمي إلى خدمة أخرى غير Microsoft Graph، ولا يُعرف معناه إلا عند الاتصال بالمستأجر.
unrecognised-elsewhere = يطلب كل ما هو مضبوط في تسجيل التطبيق («‎.default»)، وهذا المصدر لا يُظهره.
unrecognised-wrong-kind = هذا الإذن موجود، لكن ليس بالنوع المطلوب هنا.
unrecognised-reference = يحيل هذا إلى قيمة موجودة في مكان آخر، وهذا المصدر لا يتضمنها.

## Webex

profile-webex-summary = جدولة اجتماعات Webex من Outlook وMicrosoft Teams، وإظهار من يشارك فيها.
profile-webex-reason-offline-access = يريد Webex أن يبقى متصلًا بعد انصراف الأشخاص، حتى لا يطلب موافقتهم من جديد كلما جلب شيئًا مثل دعوة في التقويم.
profile-webex-reason-user-read-all = لإظهار هوية الأشخاص في الاجتماعات، ولمطابقة مستخدمي Microsoft 365 مع حساباتهم في Webex عن طريق عنوان البريد الإلكتروني.
profile-webex-reason-calendars-read = لقراءة مواعيد التقويم التي تتضمن اجتماعًا على Webex، مع وقتها والمدعوين إليها وموضوعها وخيارات الاجتماع.
profile-webex-reason-contacts-read = لدعوة مجموعات من جهات الاتصال عند جدولة اجتماع من Outlook أو Teams. ويقول المورّد إنه لا يحتفظ بالبيانات.
profile-webex-reason-group-read-all = لدعوة مجموعات كاملة واقتراح أعضاء القناة عند جدولة اجتماع. ويقول المورّد إنه لا يحتفظ بالبيانات.
profile-webex-reason-directory-read-all = لإكمال ملفات تعريف المشاركين في الاجتماعات من الدليل، ولإكمال عناوين البريد الإلكتروني أثناء كتابة الدعوة.
profile-webex-reason-calendars-readwrite = لجدولة الاجتماعات من Outlook وTeams وتطبيق Webex، وإنشاء عناصر التقويم التابعة لها وتعديلها وحذفها.
