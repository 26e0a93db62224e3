# アクセス許可レポート。用語は words.ftl のものを使う。

## タイトル ブロック

report-name = アクセス許可レポート
# $app (text)
report-title = アクセス許可レポート: { $app }
report-app-unnamed = 情報源に名前の記載がないアプリ
report-lead = アプリが何を求めているか、それで何にアクセスできるようになるか、どう判断したか。
# $time (text): a day and time
report-moment = { $time } UTC
# $version (text)
report-version = Scopeglass { $version }
# $date (text): ISO 8601
report-catalogue = カタログ { $date } 版

report-place-practice = 練習用テナント
report-place-real = 実際のテナント
report-place-not-signed-in = テナントなし
report-tenant-practice = このレポートに現れる人とレコードはすべて架空のものです。実在の組織については何も示していません。
report-tenant-real = このレポートの数値は実在の組織のものです。値は受信した時点で伏せ字にしています。
report-tenant-not-signed-in = 誰もサインインしていないため、何も読み取っていません。このレポートは求められている内容を説明するものであり、実際に何があるかを示すことはできません。

report-fact-source = 要求
report-fact-tenant = テナント
report-fact-account = サインインしたユーザー
report-fact-scopes = アクセス トークンに含まれるアクセス許可
report-fact-made = レポートの作成日時
report-fact-created = 審査の開始日時
report-fact-version = 作成に使用したバージョン
report-fact-review = 審査
report-none-signed-in = サインインなし
# $roles (list)
report-roles = ディレクトリ ロール: { $roles }
report-roles-none = ディレクトリ ロールの情報なし
report-scopes-unknown = サインインしていないため不明
report-scopes-none = なし
report-source-type-article = 記事
report-source-type-profile = プロファイル
report-source-type-link = 同意リンク
report-source-type-manifest = マニフェスト
report-source-type-tenant = テナント内のアプリ
report-source-type-list = リスト
# $file (text)
report-source-article = ファイル「{ $file }」から読み取ったベンダーの記事。
report-source-pasted = テキストとして貼り付けられたベンダーの記事。
# $profile (text), $date (text): ISO 8601
report-source-profile = 用意済みのプロファイル「{ $profile }」。元のページは { $date } に読み取ったもの。
report-source-link = 同意リンク。1 回のサインインだけに使われる値は省略。
# $file (text)
report-source-manifest = ファイル「{ $file }」から読み取ったアプリのマニフェスト。
report-source-manifest-pasted = テキストとして貼り付けられたアプリのマニフェスト。
# $date (text): date and time
report-source-tenant = { $date } 時点のテナント内のアプリ。
report-source-list = 審査担当者が指定したアクセス許可のリスト。
report-contents = 目次

## セクション

report-section-summary = 概要
report-section-picture = アクセス範囲の全体図
report-section-permissions = 個々のアクセス許可
report-section-unrecognised = 認識されなかった行
report-section-untried = 未実施の項目とその理由
report-section-grants = 要求と付与
report-section-method = 方法と限界
report-section-source = 読み取った情報源の原文

## 概要

# $count (number): permissions asked for, $decided (number)
report-summary-statement = アプリは { $count } 件のアクセス許可を求めています。{ $decided ->
        [0] まだ 1 件も判断していません。
       *[other] そのうち { $decided } 件について判断しました。
    }
report-decisions = 判断
report-far-reaching = 最も影響の大きいもの
    .how = Scopeglass 独自のルールによる順序です。レベル、アプリが単独で動作するかどうか、データを変更できるかどうかの順に比較しています。
report-undecided = 判断が残っているもの
    .none = なし。すべてのアクセス許可について判断済みです。
report-kinds-open = 種類が未確定のもの
report-unread = 完全には読み取れなかったもの
    .none = なし。すべての読み取りで回答が得られました。
report-findings = ここからわかること

## 全体図

report-picture-caption = 行はアクセス許可、列はデータの種類です。形は誰のデータにアクセスできるかを、数字は読み取ったレコードの件数を示します。
report-permission = アクセス許可
report-decision = 判断
report-legend-breadth = 誰のデータか
report-legend-outcome = どのようにしてわかったか
report-legend-solid = 最後まで読み取り、データあり
report-legend-outline = 最後まで読み取り、該当データなし
report-legend-broken = 一部のみ読み取り (ほかにもある可能性)
report-legend-denied = テナントが読み取りを拒否
report-legend-failed = 読み取りに失敗 (何も判断できない)
report-legend-not-tried = 未実施 (何も判断できない)
report-legend-projected = アプリ単独の場合の推計 (実際に読み取った結果ではない)
report-legend-blank = この種類のデータに関わらないアクセス許可
# $what (text), $breadth (text): from words.ftl
report-cell = { $what } ({ $breadth })
# $amount (text), such as “12 events”
report-cell-read = 読み取り: { $amount }
report-cell-partial = 一部のみ読み取り: { $amount }
# $what (text), as the three above
report-cell-own-view = サインインしているユーザーとして: { $what }
# $reach (text): one of the two below, $what (text)
report-cell-projected = { $reach }。サインインしているユーザーとして: { $what }
# $reach (text), such as “250 mailboxes”
report-cell-reach = アプリ単独の場合の推計: { $reach }
report-cell-uncounted = 件数不明
report-projection = 推計
report-no-evidence = このアクセス許可については照会を行っていないため、ここで何にアクセスできるかは不明です。
    .short = 照会なし

## 件数

# $records (text), such as “12 events”
report-at-least = { $records }以上
report-records-identity = サインイン プロファイル { $count } 件
report-records-session = 更新 { $count } 回
report-records-people = ユーザー { $count } 人
report-records-groups = グループ { $count } 件
report-records-directory = ディレクトリ オブジェクト { $count } 件
report-records-events = 予定 { $count } 件
report-records-contacts = 連絡先 { $count } 件
report-records-mail = メッセージ { $count } 件
report-records-chats = チャット メッセージ { $count } 件
report-records-files = ファイル { $count } 件
report-records-devices = デバイス { $count } 台
report-records-security = セキュリティ レコード { $count } 件
report-records-other = レコード { $count } 件
report-projection-mailboxes = メールボックス { $count } 件
report-projection-people = ユーザー { $count } 人
report-projection-groups = グループ { $count } 件
report-projection-any = メールボックス、ユーザー、またはグループ { $count } 件

## 1 つのアクセス許可

report-resource-graph = Microsoft Graph
report-resource-other = 別の API
report-row-whose = 誰のデータか
report-row-presence = ユーザーのサインイン
report-row-duration = 期間
report-row-not-included = 含まれると誤解されやすいもの
report-row-notes = 補足
report-row-kind = 種類の根拠
report-row-reason = ベンダーが示す理由
report-row-ratings = 評価
report-row-narrower = より限定的な選択肢
report-row-redundant = 重複
report-kind-only-one = このアクセス許可には、この種類しかありません。
report-kind-stated = 情報源に記載があります:
report-kind-settled = 情報源に記載はありません。審査担当者が確定しました。
report-kind-open = 情報源に記載がなく、まだ確定されていません。そのため、両方の種類について説明しています。
report-reason-none = 情報源に理由の記載はありません。
report-recognised-exact-name = 公開されている名前から認識。
report-recognised-id = 公開されている ID から認識。
report-recognised-display-name = Microsoft の同意ページに表示されるタイトルから認識。
report-recognised-translated-title = Microsoft の同意ページに表示されるタイトルの翻訳から認識。
report-recognised-translated-name = 公開されている名前の翻訳から認識。
report-recognised-typo = 入力ミスを含む公開名から認識。
report-recognised-profile = プロファイルに記載。
report-recognised-admin = 審査担当者が指定。
report-recognised-link = 同意リンクで要求。
report-recognised-manifest = マニフェストで宣言。
report-recognised-granted = テナントでアプリに付与。
report-recognised-list = リストに記載。
# $percent (number)
report-confidence = 確度: { $percent }%。
# $level (number): 1 to 4
report-level = 4 段階中 { $level }
report-narrower-none = 目的を果たせる、より限定的なアクセス許可は知られていません。
report-condition = 条件
report-note = メモ

## エビデンス

report-evidence = テナントで確認された内容
# $records (text), such as “12 events”
report-outcome-exposed = 最後まで読み取りました: { $records }。
report-outcome-exposed-at-least = データが見つかりました: { $records }以上。全部で何件あるかは数えていません。
report-outcome-exposed-session = ユーザーなしでセッションが更新されました。アプリはアクセスを維持できます。
report-outcome-exposed-identity = サインインしているユーザー本人のプロファイルを読み取りました。
report-outcome-empty = 最後まで読み取りましたが、何も得られませんでした。このアクセス範囲には、現在そのようなデータはありません。
report-outcome-denied = テナントが読み取りを拒否しました。
report-outcome-failed = 読み取りに失敗しました。このことから、アクセス許可で何にアクセスできるかは判断できません。
# $records (text), such as “12 events”, $of (number)
report-outcome-partial = 読み取りが途中で終わりました。読み取ったのは{ $records }です。全部で何件あるかは不明です。
report-outcome-partial-of = 読み取りが途中で終わりました。読み取ったのは、全 { $of } 件のうち{ $records }です。
# $why (text): a sentence
report-outcome-not-tried = { $why }
# $statement (text): one of the sentences above
report-outcome-own-view = { $statement } これはサインインしているユーザーに見えるものであり、アプリが単独でアクセスできるものではありません。
report-row-reach = 誰のアクセス範囲か
report-row-attribution = 許可した可能性のあるアクセス許可
report-row-trace = 呼び出し
# $scopes (list of permission names)
report-attribution-unread = このアクセス トークンに含まれるアクセス許可のうち、読み取りを許可した可能性があるもの: { $scopes }。読み取りには失敗しました。
report-attribution-unread-none = このアクセス トークンには、読み取りを許可するアクセス許可として Scopeglass が知っているものが含まれていません。読み取りには失敗しました。
report-asked-as-person = サインインしているユーザーとして照会しました。
report-asked-as-app = アプリ自身として、ユーザーのサインインなしで照会しました。
report-asked-projected = サインインしているユーザーとして照会しました。アプリ単独であれば、さらに広い範囲にアクセスできます。どこまで及ぶかは数えられませんでした。
# $reach (text), such as “250 mailboxes”
report-reach-projected = サインインしているユーザーとして照会しました。アプリ単独でアクセスできる範囲: { $reach }。これは件数に基づく推計であり、実際に読み取った結果ではありません。
report-reach-projected-unasked = 読み取りは行っていません。アプリ単独でアクセスできる範囲: { $reach }。これは件数に基づく推計であり、実際に読み取った結果ではありません。
report-reach-unasked = 読み取りを行っていないため、誰のアクセス範囲も示していません。
# $count (number)
report-requests = 要求 { $count } 回
# $count (number)
report-millis = { $count } ミリ秒
report-request-ids = 要求 ID:
report-error-code = エラー コード:
report-census = 値が入力されているフィールド
report-census-field = フィールド
report-census-says = 個人について示すこと
report-census-how-often = 入力件数
# $filled, $sampled (numbers)
report-census-filled = { $sampled } 件中 { $filled } 件
report-samples = レコードの例 (受信した時点で伏せ字化)
# $number (number): the permission’s place
report-samples-region = アクセス許可 { $number } の伏せ字化したレコード
# $number (number)
report-sample = レコード { $number }

## 行、付与、情報源

report-unrecognised-lead = 次の行はアクセス許可のように見えますが、それぞれ次の理由で、この審査には含まれていません。
report-unrecognised-unknown-name = アクセス許可の名前の形をしていますが、カタログにありません。
report-unrecognised-no-match = アクセス許可のタイトルのように読めますが、該当するものがありません。
report-unrecognised-ambiguous = 複数のアクセス許可が同じ程度に当てはまります。
report-unrecognised-not-asked = 情報源はこれに触れていますが、要求しないと述べています。
report-unrecognised-other-resource = Microsoft Graph ではなく、別のサービスのものです。
report-unrecognised-elsewhere = アプリの登録に設定されているものをまとめて要求しています。その内容は情報源からはわかりません。
report-unrecognised-wrong-kind = このアクセス許可は存在しますが、要求されている種類ではありません。
report-unrecognised-reference = 別の場所にある値を参照しており、この情報源にはその値がありません。
report-dismissed = 審査担当者は、何も要求していないと判断しました。
report-candidates = 該当する可能性があるもの:
report-untried-lead = 次のアクセス許可については何も読み取っていません。多くのデータにアクセスできる可能性もあれば、まったくアクセスできない可能性もあります。
report-why = 理由
report-grants-read = この審査自体が Scopeglass 自身の登録を通じて受けた同意について、テナントの記録から読み取り直したものです。審査対象のアプリへの付与ではありません:
report-grants-unread = 読み取っていません。テナントにある同意の記録を照会していないため、このレポートでは何が付与されたかを示すことができません。
report-grants-failed = 読み取っていません。テナントにある同意の記録を取得できなかったため、このレポートでは何が付与されたかを示すことができません。
report-asked = 要求
report-in-access-token = アクセス トークン内
report-recorded = テナントの記録
report-recorded-everyone = 全員が対象
report-recorded-one-person = 1 人が対象
report-recorded-none = 記録なし
report-recorded-not-read = 読み取りなし
report-not-asked = 要求なし
report-yes = はい
report-no = いいえ
report-not-known = 不明
report-source-lead = 印の付いた語句は、そこから認識されたアクセス許可へのリンクです。
report-footer = 審査担当者自身のコンピューターで作成。このレポートは、記載の時刻に読み取った内容を示すものです。その後のテナントを監視するものではありません。

## 方法と限界

report-method-practice = サインイン、同意、読み取りは、審査担当者自身のコンピューター上の練習用テナントに対して行われました。アクセス許可がどのように働くかを示すものであり、お使いの組織に何があるかを示すものではありません。
    .title = 練習用テナントについて
report-method-delegated = アプリがユーザーに代わってアクセスできるのは、アクセス許可で認められている範囲と、そのユーザー自身の権限が及ぶ範囲の両方に含まれるものです。ここで読み取ったのは、サインインしたユーザーがアクセスできるものです。より多くの権限を持つユーザーであれば、さらに多くのデータが見えます。
    .title = 委任されたアクセス許可
report-method-application = 単独で動作するアプリは、ほかに制限するものがない限り、すべてのメールボックス、ユーザー、サイトにアクセスできます。制限するものには、Exchange のアプリケーション用のロールベースのアクセス制御や、選択したサイトだけのアクセス許可などがあります。件数から導いた数値は「推計」と呼んでいます。
    .title = アプリケーションのアクセス許可
report-method-attribution = アクセス トークンには、この要求のものだけでなく、このアプリについてこれまでに同意されたすべてのアクセス許可が含まれます。そのため、それぞれの結果には、アクセス トークンに含まれるアクセス許可のうち、読み取りを許可した可能性があるものをすべて記載しています。「特定済み」とするのは、それがちょうど 1 つの場合だけです。
    .title = どのアクセス許可が読み取りを可能にしたか
report-method-outcomes = 読み取りが拒否された、失敗した、途中で終わった、または行われなかった場合は、そのとおりに記載しています。アクセスできないことや、データがないことを示すものではありません。
    .title = 結果の意味
report-method-redaction = Scopeglass は読み取りだけを行います。個人のデータの文字と数字は、受信した時点で伏せ字にしています。このレポートに記載されている内容から元に戻すことはできません。
    .title = 個人のデータ
report-method-ratings = リスクを測る唯一の尺度はありません。Microsoft のレベルと、ルールに基づく独自の評価を、それぞれの理由とともに並べて示しています。両者が異なる場合は、理由をお読みください。
    .title = 評価
report-method-consent = Microsoft は、管理者の同意が必要かどうかをアクセス許可ごとに公開しています。これは既定値です。実際に誰が同意できるかは、テナントの同意ポリシーで決まります。
    .title = 誰が同意できるか
report-method-redirect = 同意ページの後にブラウザーが戻るアドレスは、何が付与されたかについて何も証明しません。証明となるのは、テナント自身の記録だけです。
    .title = 付与の証明となるもの
report-method-supersets = あるアクセス許可がほかのアクセス許可を含むという判断は、人が作成し、公開されているデータと照合したルールに基づいています。パスの一覧の比較によるものではありません。
    .title = より限定的なものと重複
report-method-catalogue = アクセス許可に関する情報は、カタログの日付時点のものです。その後、Microsoft が変更している可能性があります。
    .title = 情報の時点

## 形式

report-format-html = Web ページ (HTML)
report-format-json = プログラム用データ (JSON)
report-format-md = チケット用テキスト (Markdown)
report-format-csv = アクセス許可の表 (CSV)
report-format-xlsx = ブック (Excel)

## The app and its standing

report-signs = 立ち止まって確認すること
report-row-standing = テナントの記録にあるこのアプリ
# $source (text): who published it, $date (text): ISO 8601, $level (text): a word of its scale
report-published = { $source } ({ $date })、独自の尺度: { $level }

## Sheets of a workbook: at most 31 characters, none of [ ] : * ? / \

report-sheet-summary = 概要
report-sheet-permissions = アクセス許可
report-sheet-evidence = 確認結果
report-sheet-grants = 付与
report-sheet-decisions = 判断

## Heads of columns

report-column-number = 番号
report-column-kind = 種類
report-column-resource = API
report-column-title = 要点
report-column-can-do = アプリにできること
report-column-call = 呼び出し
report-column-outcome = 結果
report-column-told = 説明
report-column-records = 読み取った件数
report-column-exact = 全件
report-column-isolated = 単独
report-column-could = 呼び出しを許可した可能性があるもの
report-column-time = 日時 (UTC)
report-column-millis = ミリ秒
report-column-requests = 要求数
report-column-problem = 発生した問題
report-column-decided = 判断日時 (UTC)
report-column-reasons = 理由
