# 練習用テナントの意図的な障害 (コマンド ライン)。

cli-value-fault = 障害
cli-practice-fault = 意図的に障害を起こします (例: throttle=50、unavailable=2,path=/users,times=3)。複数回指定できます。指定できる障害: { $faults }
