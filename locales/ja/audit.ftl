## テナント全体の監査

### 状況

audit-state-running = 読み取り中
audit-state-paused = 途中で停止。再開できます
audit-state-complete = 完全
audit-state-incomplete = 不完全
# $megabytes (number)
audit-size = { $megabytes } MB
# $apps, $grants (number)
audit-verdict-complete = 完全: アプリ { $apps } 件、付与 { $grants } 件。読み取りの前後にテナント自身が数えた件数と一致しています。
# $part: the name of a list; $standing: a sentence about it
audit-verdict-part = { $part }: { $standing }
# $rule: the heading of a rule; $part: the name of a list
audit-not-judged = 「{ $rule }」は判定できませんでした。一覧「{ $part }」を最後まで読み取れていないためです。
# $count (number): seconds
audit-left-seconds = 残り約 { $count } 秒
# $count (number): minutes
audit-left-minutes = 残り約 { $count } 分

### The lists

audit-kind-apps = アプリ (サービス プリンシパル)
audit-kind-delegated = 委任された付与
audit-kind-roles = アプリケーションのアクセス許可
audit-kind-registrations = このテナントでの登録
audit-kind-people = 付与の対象者
audit-kind-owners = 登録の所有者
audit-kind-consents = 同意の時刻
audit-kind-sign-ins = アプリの最終サインイン
# $count (number): records read; $expected (number): what the tenant counts
audit-part-waiting = まだ始まっていません。
audit-part-reading = これまでに { $count } 件を読み取りました。
audit-part-reading-of = これまでに { $expected } 件中 { $count } 件を読み取りました。
audit-part-whole = { $count } 件中 { $count } 件。
audit-part-uncounted = { $count } 件を最後まで読み取りました。テナントが件数を示さないため、照合はできません。
audit-part-once = { $expected } 件中 { $count } 件を最後まで読み取りました。2 回目の件数確認はまだです。
# $from, $to (number): the tenant’s count before and after
audit-part-changed = { $count } 件を読み取りました。その間にテナント自身の件数は { $from } 件から { $to } 件に変わりました。
audit-part-short = { $count } 件を読み取りましたが、テナントの件数は { $expected } 件です。
audit-part-partial = { $count } 件を読み取ったところで中断しました。
audit-part-partial-of = { $expected } 件中 { $count } 件を読み取ったところで中断しました。
audit-part-not-read = 読み取っていません。

### How wide, and whose

audit-breadth-name-one = 1 人のみ
audit-breadth-name-some = 一部の人
audit-breadth-name-all = 全員
audit-breadth-name-application = サインインなし
# $count (number): people
audit-breadth-people = { $count } 人が対象
audit-breadth-all = 全員が対象
audit-breadth-application = サインインなしで組織全体が対象
audit-origin-own = 自組織
audit-origin-other = 外部
audit-origin-microsoft = Microsoft
audit-weight-note = 参考
audit-weight-odd = 要確認
audit-weight-alarming = 警戒
audit-credential-secret = クライアント シークレット
audit-credential-certificate = 証明書
# $name: a publisher’s name
audit-publisher-none = なし
audit-publisher-unverified = { $name } (未確認)
audit-publisher-verified = { $name } (確認済み)

### What is looked for

audit-rule-consent-wave = 短時間に集中した同意
    .why = フィッシングのリンクが出回ると、同意が次々に記録されます。該当する人にアプリを知った経緯を尋ね、誰も説明できなければ付与を取り消してください。
audit-rule-deceptive-name = 人を欺く名前
    .why = よく知られた名前に似せた別の名前は、攻撃の典型的な兆候です。アプリケーション ID を提供元のものと照らし合わせてください。
audit-rule-switched-off-by-microsoft = Microsoft が停止したアプリ
    .why = Microsoft が規約違反と判断しました。利用していた人を確認し、アプリを削除してください。
audit-rule-new-unverified = 新しく、発行元が未確認で、サインイン以上の権限を持つ
    .why = 発行元は誰にも確認されておらず、アプリは最近追加されたばかりなのに、すでにデータに届きます。責任者を決めるか、無効にしてください。
audit-rule-escalating = 権限を広げられる
    .why = このアクセス許可があると、アプリやそれを乗っ取った者が、自分や他者にさらに権限を与えられます。持たせるアプリは最小限にし、それぞれに責任者を置いてください。
audit-rule-odd-redirect = 不審なリダイレクト先
    .why = サインインの応答はこのアドレスに送られます。そこで他者に読み取られると、組織の人になりすましてサインインされるおそれがあります。
audit-rule-unverified = 未確認の発行元
    .why = サインイン以上のことができるのに、誰が発行したアプリか確認されていません。提供元に自社のアプリかどうか確かめてください。
audit-rule-unlisted-app = 一覧にないアプリへの付与
    .why = 付与には現れますが、テナントのアプリ一覧にはありません。読み取り中に削除されたか、一覧の一部が欠けています。
audit-rule-long-credential = 有効期間の長い資格情報
    .why = 何年も有効なシークレットは、いずれ見つかります。短期間のものか、マネージド ID に置き換えてください。
audit-rule-ending-credential = 期限が近い資格情報
    .why = 期限が切れるとアプリは動かなくなります。更新を依頼するか、不要なアプリであれば削除してください。
audit-rule-disabled-with-grants = 無効なのに付与が残っている
    .why = 再び有効にすると、すべての権限がすぐに戻ります。不要な付与は取り消してください。
audit-rule-unused = 使われていない
    .why = 誰も使わない権限は、乗っ取った者の役に立つだけです。付与を取り消すか、アプリを削除してください。
audit-rule-redundant = 重複した付与
    .why = 一方のアクセス許可がもう一方を含むため、狭いほうは何も加えません。不要なほうを取り消してください。多くの場合、それは広いほうです。
audit-rule-deleted-resource = 削除されたサービスへの付与
    .why = 現在は何にも届きません。同種のサービスとともに復活しないよう、整理してください。

### What was found

# $count (number): people; $hours (number): within how many hours; $permissions: names
audit-found-wave = { $hours } 時間以内に { $count } 人が個別に同意しました。アプリが得たもの: { $permissions }。
# $days (number): days since it came into the tenant; $permissions: names
audit-found-new-unverified = { $days ->
        [0] 本日テナントに追加され、発行元は未確認ですが、{ $permissions } を持っています。
       *[other] { $days } 日前にテナントに追加され、発行元は未確認ですが、{ $permissions } を持っています。
    }
audit-found-unverified = 発行元は未確認ですが、{ $permissions } を持っています。
audit-found-escalating-delegated = 管理者がサインインすると、その名でアプリが自分や他者に権限を与えられます: { $permissions }。
# $days (number): days since the last sign-in
audit-found-unused = { $days } 日間サインインしていませんが、付与は有効なままです。
audit-found-never-used = サインインの記録がありませんが、付与は有効です。
# $permissions: pairs such as “Mail.Read < Mail.ReadWrite”, the narrower one first
audit-found-redundant = 広いほうのアクセス許可が狭いほうを含んでいます: { $permissions }。
audit-found-unlisted = 付与にはこのアプリがありますが、テナントのアプリ一覧にはありません。
audit-found-damaged = 検出内容を表示できません。もう一度監査してください。

### Two audits beside each other

audit-change-kind-new-app = 新しいアプリ
audit-change-kind-gone-app = なくなったアプリ
audit-change-kind-new-grant = 新しい付与
audit-change-kind-gone-grant = なくなった付与
audit-change-kind-widened = 広がった付与
audit-change-kind-narrowed = 狭まった付与
audit-change-kind-publisher = 発行元の変更
audit-change-kind-owners = 所有者の変更
audit-change-kind-credentials = 資格情報の変更
# $publisher: a name
audit-change-new-app = テナントに追加されました
audit-change-new-app-by = テナントに追加されました。発行元: { $publisher }
audit-change-gone-app = テナントからなくなりました
# $permission, $resource: names; $breadth: such as “for everyone”
audit-change-new-grant = { $permission } ({ $resource })、{ $breadth }: 新たに付与
audit-change-gone-grant = { $permission } ({ $resource })、{ $breadth }: 付与なしに変更
# $from, $to: such as “for 3 people”
audit-change-widened = { $permission } ({ $resource }) の範囲が広がりました: 以前は{ $from }、現在は{ $to }
audit-change-narrowed = { $permission } ({ $resource }) の範囲が狭まりました: 以前は{ $from }、現在は{ $to }
# $from, $to: publishers
audit-change-publisher = 発行元: 以前は { $from }、現在は { $to }
# $added, $removed (number)
audit-change-owners = 所有者: { $added } 件追加、{ $removed } 件削除
audit-change-credentials = シークレットと証明書: { $added } 件追加、{ $removed } 件削除
# $part: the name of a list
audit-compare-lacking = 一覧「{ $part }」が片方で完全ではないため、この一覧でしか分からないことは比較していません。

### Tables

audit-table-apps = アプリ
audit-table-grants = 付与
audit-table-findings = 検出事項
# $tenant: a name; $date: when it was read
audit-table-of = { $tenant } の監査 ({ $date } から読み取り)
# $shown, $count (number): rows
audit-table-cut = ここには { $count } 行中、最初の { $shown } 行のみを示します。CSV、Excel、JSON、Parquet にはすべての行があります。
audit-column-app = アプリ
audit-column-service-principal = サービス プリンシパル (オブジェクト ID)
audit-column-app-id = アプリケーション ID
audit-column-origin = 登録元
audit-column-publisher = 発行元
audit-column-verified = 確認済み
audit-column-enabled = 有効
audit-column-created = テナントへの追加日
audit-column-last-sign-in = 最終サインイン
audit-column-level = 評価 (1～4)
audit-column-breadth = 範囲
audit-column-delegated = 委任されたアクセス許可
audit-column-application = アプリケーションのアクセス許可
audit-column-people = 個別に対象となる人数
audit-column-findings = 検出事項
audit-column-resource = サービス
audit-column-permission = アクセス許可
audit-column-kind = 種類
audit-column-data = データの種類
audit-column-can-gain-rights = 権限を広げられる
audit-column-weight = 重み
audit-column-rule = 調べた内容
audit-column-finding = 検出内容

### Errors

# $folder: a folder
error-audit-running = { $folder } では別の監査を読み取り中です。
    .hint = 終わるまで待つか、一時停止するか、データの保存先に別のフォルダーを選んでください。
# $audit: an id
error-audit-not-found = 監査 { $audit } はありません。
    .hint = 「scopeglass audit --list」で、保存されている監査を確認できます。
error-audit-nothing-to-resume = このテナントに、再開できる監査はありません。
    .hint = 新しい監査を始めてください。
# $tenant: a name
error-audit-other-tenant = この監査は { $tenant } のものですが、別のテナントにサインインしています。
    .hint = 監査対象のテナントにサインインしてください。
# $file: a file
error-audit-locked = 別のプログラムが { $file } をロックしています。
    .hint = ファイルを開いているプログラムを閉じてから、監査を再開してください。読み取った内容は失われません。
error-audit-damaged = { $file } は監査のスナップショットではないか、壊れています。
    .hint = 削除してから、もう一度テナントを監査してください。
error-audit-newer = { $file } は新しい Scopeglass で書かれています。
    .hint = 開くには Scopeglass を更新してください。
error-audit-not-written = { $file } を読み書きできませんでした。
    .hint = 詳細を確認してください。それまでに読み取った内容は残っています。原因を取り除いてから監査を再開してください。
error-audit-part-missing = この監査には、この一覧の全体がありません。
    .hint = テナントに接続し、そこでアプリを選ぶと改めて読み取れます。

### On the command line

cli-audit-about = テナントのすべての同意を監査する: 誰が何に届くか、何が不審か
cli-audit-after =
    すべて Directory.Read.All で読み取り、届いた順に保存します。Ctrl-C で一時停止し、--resume で続きから再開します。異常終了の後も同じです。
    終了コード: 0 完全、5 不完全 (欠けている内容を示します)、130 一時停止。
cli-audit-apps = 練習用テナントに加えるアプリの数
cli-audit-grants = 練習用テナントの委任された付与の数
cli-audit-resume = このテナントの終わっていない最新の監査を再開する
cli-audit-out = ファイルの出力先フォルダー
cli-audit-format = 形式 (コンマ区切り): { $formats }
cli-audit-sign-ins = 使われていないアプリを調べるため、AuditLog.Read.All も求める
cli-audit-as = サインインする練習用テナントの人
cli-audit-list = 保存されている監査を一覧表示する
cli-audit-delete = 保存されている監査を削除する
cli-audit-compare = 保存されている 2 つの監査の違いを示す (古いほうを先に)
cli-audit-open = 保存されている監査を表示し、--format があればファイルを書き出す
cli-audit-no-browser = ブラウザーを開かず、サインインのアドレスを表示する
cli-audit-overwrite = 既存のファイルを置き換える
cli-audit-json = 1 行に 1 つの JSON オブジェクトを出力する
cli-audit-data = Scopeglass のデータの保存先フォルダー
cli-value-audit = 監査
cli-value-count = 数
# $pages, $rows, $units (number); $left: such as “About 2 minutes left”
cli-audit-progress = { $pages } ページ、{ $rows } 件、{ $units } ユニット
cli-audit-progress-left = { $pages } ページ、{ $rows } 件、{ $units } ユニット。{ $left }
cli-audit-judging = 読み取った内容を判定しています…
cli-audit-paused = 一時停止しました。何も失われていません。「scopeglass audit --resume」で続きから再開できます。
cli-audit-none = 保存されている監査はありません。
# $own, $other, $microsoft (number): apps
cli-audit-origins = アプリ: 自組織 { $own } 件、外部 { $other } 件、Microsoft { $microsoft } 件 (別枠)
cli-audit-silent = 調べて見つからなかったもの: { $rules }
cli-audit-same = 違いはありません。
# $count (number)
cli-audit-more = … ほか { $count } 件: ファイル (--format csv) またはウィンドウを参照してください
