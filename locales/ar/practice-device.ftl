# The pages of the practice tenant for signing in by a code on another device.

practice-device-title = تسجيل الدخول على جهاز آخر
practice-device-warning = لا تتابع إلا إذا كنت قد بدأت هذا بنفسك الآن على جهاز آخر. من يرسل إليك رمزًا يريد أن يسجّل الدخول باسمك.
practice-device-code = الرمز
practice-device-next = التالي
practice-device-unknown = هذا الرمز غير معروف أو انتهت مدته. تحقق من الحروف أو ابدأ من جديد على الجهاز الآخر.
practice-device-done-title = تم تسجيل دخولك على الجهاز الآخر
practice-device-done-text = يمكنك إغلاق هذه النافذة والمتابعة هناك.
practice-device-declined-title = لم يُسجَّل الدخول على الجهاز الآخر
practice-device-declined-text = لم يُسمح بشيء. يمكنك إغلاق هذه النافذة.
practice-refusal-blocked = تمنع سياسة في المؤسسة تسجيل الدخول هذا (الوصول المشروط). لا يُبلَّغ التطبيق بذلك. يمكن لمسؤول أن يرى في سجل تسجيل الدخول أي سياسة هي.
