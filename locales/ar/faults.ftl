# أعطال مستأجر التدريب المقصودة، في سطر الأوامر.

cli-value-fault = الخلل
cli-practice-fault = إحداث خلل عن قصد، مثل throttle=50 أو unavailable=2,path=/users,times=3؛ ويمكن تكرار هذا الخيار. أنواع الخلل المتاحة: { $faults }
