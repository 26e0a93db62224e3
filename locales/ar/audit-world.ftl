# The command line's options of a large practice tenant.

cli-practice-apps = عدد تطبيقات المستأجر؛ وما ليس في المستأجر الصغير يُختلق عند طلبه
cli-practice-grants = عدد الموافقات المفوَّضة في المستأجر؛ يتطلب ‎--apps، وتضاف إليها أدوار تطبيقات بخُمس عددها. وكلما زاد الأشخاص أمكنهم منح موافقات أكثر
cli-practice-page-latency = أقل مدة يستغرقها Graph في الإجابة
cli-practice-quota = رفض ما يتجاوز حصة الدليل: 3500 أو 5000 أو 8000 وحدة موارد كل 10 ثوانٍ، بحسب عدد الأشخاص
