# テナントの監査の画面。

## 場所と始まり

audit-ui-rail = 監査
audit-ui-title = テナントの監査
audit-ui-lede = テナント全体のすべての同意について、だれが何に届くのかを、数を確かめながら漏れなく調べます。最後まで読めなかったものを「完全」と表示することはありません。
audit-ui-begin = 新しい監査
audit-ui-begin-text = ディレクトリを読み取れる人として { $place } にサインインしてください。Scopeglass が求めるのは読み取りだけです。
audit-ui-begin-as = { $place } に { $person } としてサインインしています。
audit-ui-connect = サインイン
audit-ui-disconnect = サインアウト
audit-ui-start = 監査を始める
audit-ui-reads-only = 監査は読み取るだけです。読み取った内容は、1 ページごとにこのコンピューターの 1 つのファイルに保存されます。
audit-ui-sign-ins = アプリの最後のサインイン日時も読み取る
audit-ui-sign-ins-text = アクセス許可 AuditLog.Read.All を追加で求めます。これがないと、だれも使っていないアプリは分かりません。
audit-ui-asks = サインインで求めるもの

## 読み取り中

audit-ui-stage-reading = テナントを読み取っています
audit-ui-stage-checking = その間に変更がなかったか確かめています
audit-ui-stage-judging = 読み取った内容を評価しています
audit-ui-stage-done = 完了
audit-ui-stage-paused = 停止しました
audit-ui-stage-failed = 途中で終わりました
audit-ui-pause = 一時停止
audit-ui-cancel = 中止
audit-ui-cancel-title = この監査を破棄しますか?
audit-ui-cancel-text = これまでに読み取った内容はすべて削除されます。一時停止なら内容が残り、後で再開できます。
audit-ui-cancel-not = 読み取りを続ける
audit-ui-cancel-sure = 破棄する
audit-ui-kept = ウィンドウを閉じても何も失われません。保存済みの最後のページから監査を再開できます。
audit-ui-slowed = テナントが許す範囲に収まるよう、速度を落としています。
# $count (number)
audit-ui-figure-rows = { $count } 件
audit-ui-figure-pages = { $count } ページ
audit-ui-figure-requests = 要求 { $count } 回
# $quota (number): units allowed in ten seconds
audit-ui-figure-units = { $count } ユニット使用 (10 秒あたり { $quota } まで)
audit-ui-optional = 補足の根拠
audit-ui-part-waiting = 待機中
audit-ui-part-reading = 読み取り中
audit-ui-part-whole = すべて
audit-ui-part-uncounted = 件数不明
audit-ui-part-changed = 途中で変更あり
audit-ui-part-short = 件数の不一致
audit-ui-part-partial = 途中まで
audit-ui-part-not-read = 読み取りなし

## スナップショット

audit-ui-snapshots = これまでの監査
audit-ui-no-snapshots = 監査はまだありません
audit-ui-no-snapshots-text = 監査を行うとここにスナップショットが残り、後から見直したり、次の監査と比べたりできます。まずは練習用テナントで試してみてください。
audit-ui-asking = 調べています…
audit-ui-opening = 監査を開いています…
# $apps, $grants (number)
audit-ui-of = { $began } · アプリ { $apps } 個、付与 { $grants } 件 · { $size }
audit-ui-resume = 再開
audit-ui-resume-connect = 再開するには、まずこのテナントにサインインしてください。
audit-ui-delete = 削除
audit-ui-delete-of = { $tenant } の監査 ({ $began }) を削除
audit-ui-delete-title = この監査を削除しますか?
audit-ui-delete-text = { $tenant } の { $began } の監査を、このコンピューターから完全に削除します。
audit-ui-keep = 残す
audit-ui-compare = 変更点
audit-ui-compare-do = 比較
audit-ui-choose = 選択…
audit-ui-earlier = 前の監査
audit-ui-later = 後の監査
audit-ui-back = すべての監査
audit-ui-back-rows = 戻る

## 1 つの監査

audit-ui-tabs = 監査の内容
audit-ui-tab-overview = 概要
audit-ui-tab-findings = 検出事項
audit-ui-tab-apps = アプリ
audit-ui-tab-grants = アクセス許可
audit-ui-tab-reading = 読み取った範囲
audit-ui-incomplete = この監査は完全ではありません
# $own, $other, $microsoft (number)
audit-ui-origins = 自組織 { $own }、外部 { $other }、Microsoft { $microsoft }
audit-ui-picture = だれが何に届くか
# $count (number)
audit-ui-number = { $count }
audit-ui-cell = { $data }、{ $reach }: { $count } 個のアプリが届きます。最も高い評価: { $level }。
audit-ui-and-microsoft = ほか Microsoft { $count }
audit-ui-only-microsoft = Microsoft { $count }
audit-ui-nobody = 該当するアプリなし
audit-ui-findings = 検出事項
audit-ui-no-findings = 検出事項はありません
audit-ui-no-findings-text = 読み取った範囲では、どのルールにも該当するものはありませんでした。
audit-ui-show = { $count } 件を表示
audit-ui-silent = 該当なしのルール: { $count } 個
audit-ui-not-judged = 評価できなかったもの

## 行

audit-ui-search = 名前、発行元、アクセス許可、ID で検索
audit-ui-filters = 絞り込みと並べ替え
audit-ui-any = すべて
audit-ui-whose = 所有元
audit-ui-whose-usual = Microsoft 以外
audit-ui-whose-every = すべて
audit-ui-origin-own = 自組織
audit-ui-origin-other = 外部
audit-ui-origin-microsoft = Microsoft
audit-ui-reach = 届く範囲
audit-ui-data = データ
audit-ui-at-least = 評価の下限
audit-ui-rule = 検出事項
audit-ui-sort = 並べ替え
audit-ui-sort-level = 評価
audit-ui-sort-weight = 重大さ
audit-ui-sort-name = アプリ
audit-ui-sort-findings = 検出事項
audit-ui-sort-people = 人数
audit-ui-sort-created = 登録の新しさ
audit-ui-sort-used = 最後のサインイン
audit-ui-sort-permission = アクセス許可
audit-ui-reverse = 逆順
audit-ui-clear = すべて表示
# $count (number)
audit-ui-count = { $count } 行
audit-ui-cut = { $total } 行のうち最初の { $count } 行です。ほかの行を見るには、検索するか絞り込んでください。
audit-ui-no-rows = 該当なし
audit-ui-no-rows-text = 検索と絞り込みのすべてに合う行はありません。
audit-ui-none = 何もありません
audit-ui-none-text = 読み取った範囲に、この種類のものはありませんでした。
audit-ui-apps = アプリ
audit-ui-grants = 付与されたアクセス許可
audit-ui-app = アプリ
audit-ui-rating = 評価
audit-ui-holds = 保持
# $delegated, $application (number)
audit-ui-holds-of = { $delegated } + { $application }
audit-ui-used = 最後のサインイン
audit-ui-unknown = 不明
audit-ui-nothing = なし
audit-ui-disabled = 無効
audit-ui-verified = 確認済みの発行元
audit-ui-unverified = 発行元は未確認
audit-ui-permission = アクセス許可
audit-ui-raises = さらに権限を得られる
audit-ui-weight = 重大さ
audit-ui-evidence = 検出内容

## 1 つのアプリ

audit-ui-review = 審査を始める
audit-ui-app-id = アプリケーション ID
audit-ui-publisher = 発行元
audit-ui-created = テナントへの登録
audit-ui-owners = 管理者
audit-ui-not-read = 読み取りなし
audit-ui-nobody-owns = なし
audit-ui-app-clean = 読み取った範囲では、このアプリに該当するルールはありませんでした。
audit-ui-app-holds = 保持しているアクセス許可: { $count } 件
audit-ui-kind = 種類
audit-ui-credentials = シークレットと証明書
audit-ui-credential = { $kind }「{ $name }」: { $begins } ～ { $ends }
audit-ui-redirects = サインインの戻り先アドレス

## 2 つの監査

audit-ui-between = { $tenant }: { $first } から { $second } まで
audit-ui-compare-limits = 比較できないものがあります
audit-ui-change-kinds = 変更の種類
audit-ui-change-all = すべて
audit-ui-change = 変更
audit-ui-same = 変更はありません
audit-ui-same-text = 比較できる範囲では、2 つの監査は同じ内容です。

## エクスポート

audit-ui-export = エクスポート
audit-ui-export-text = アプリ、アクセス許可、検出事項を、それぞれ表として次のフォルダーに書き出します:
audit-ui-export-do = ファイルを書き出す
audit-ui-export-folder = 別のフォルダー
audit-ui-export-busy = 書き出しています…
audit-ui-export-over = 置き換える
audit-ui-format-xlsx = Excel
audit-ui-format-html = HTML
audit-ui-format-csv = CSV
audit-ui-format-json = JSON
audit-ui-format-ndjson = JSON (1 行 1 件)
audit-ui-format-md = Markdown
audit-ui-format-parquet = Parquet (DuckDB、Spark、Trino 用)
