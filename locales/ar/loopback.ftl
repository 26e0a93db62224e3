### الصفحات التي يعرضها المتصفّح في ختام تسجيل الدخول.

loopback-finished-title = تم تسجيل دخولك
loopback-finished-text = يمكنك إغلاق هذه الصفحة والعودة إلى Scopeglass، فبقية الخطوات هناك.

loopback-refused-title = لم يكتمل تسجيل الدخول
loopback-refused-text = لم يحصل Scopeglass على أي صلاحية وصول. عُد إلى Scopeglass لمعرفة ما حدث وما يمكنك فعله. يمكنك إغلاق هذه الصفحة.

loopback-ignored-title = لم يحدث شيء
loopback-ignored-text = لا يستجيب هذا العنوان إلا لعملية تسجيل دخول بدأها Scopeglass نفسه، وهذا الطلب ليس جزءًا من أي منها. يمكنك إغلاق هذه الصفحة.
