# What probes say of the data beside the census: a label and a value each.
# Ids: fact-<id of crates/probe/probes>.

fact-files-folders = フォルダー
fact-files-shared = 誰かと共有
fact-files-anyone = 共有のうち、リンクを知る全員が開けるもの
fact-files-drives = アクセスできるドライブ
fact-sites-personal = 個人用サイト
fact-chats-two = 2 人のチャット
fact-chats-meetings = 会議のチャット
fact-chats-all = アクセスできるチャット
fact-messages-attachments = 添付ファイルのあるメッセージ
fact-groups-private = プライベート
fact-groups-hidden = メンバー非表示
fact-groups-teams = チームあり
fact-roles-held = 割り当て済みのロールの種類
fact-roles-holders = 割り当て先
fact-devices-idle = 90 日間未使用
fact-devices-unmanaged = 管理対象外
fact-devices-systems = OS の種類
fact-devices-noncompliant = 非準拠
fact-devices-personal = 個人所有
fact-devices-unencrypted = 暗号化なし
fact-signins-failed = 失敗したサインイン
fact-signins-people = ユーザー数
fact-signins-apps = アプリ数
fact-signins-countries = 国の数
fact-signins-oldest = 最も古い記録
fact-tasks-open = 未完了
fact-notes-books = ノートブック
fact-apps-secrets = シークレットあり
fact-apps-certificates = 証明書あり
fact-apps-outside = ほかの組織も利用可
fact-apps-disabled = 無効
fact-apps-owners = 所有する組織の数
fact-alerts-high = 重大度が高い
fact-alerts-open = 未解決
fact-people-outside = 組織外
fact-people-guests = ゲスト
fact-people-disabled = 無効なアカウント
fact-policies-off = 無効
fact-policies-report = レポート専用
fact-domains-all = ドメイン
fact-mail-folders = フォルダー
fact-mail-domains = 差出人のドメイン数
fact-mail-outside = 組織外から
fact-mail-attachments = 添付ファイルあり
fact-mail-oldest = 最も古いメッセージ
fact-mail-newest = 最も新しいメッセージ
fact-risk-high = リスク高
fact-events-ahead = これからの予定
fact-events-outside = 組織外の人が参加
fact-events-private = 非公開に設定
fact-contacts-outside = 組織外
fact-contacts-birthdays = 誕生日あり
fact-grants-everyone = 全員に対する同意
fact-grants-apps = アプリ数

fact-value-number = { $count }
fact-value-at-least = { $count } 以上
fact-value-share = 調べた { $of } 件中 { $part } 件
fact-value-unread = 読み取れませんでした: { $problem }
fact-value-today = 1 日未満
fact-value-days = { $count } 日前
fact-value-months = 約 { $count } か月前
fact-value-years = 約 { $count } 年前

# $where: mailboxes, chats or places
across = { $where ->
    [mailboxes] メールボックス: { $places } 件から偏りなく選んだ { $asked } 件を照会。
    [chats] チャットとチャネル: { $places } 件から偏りなく選んだ { $asked } 件を照会。
   *[places] 1 件ずつ照会: { $places } 件から偏りなく選んだ { $asked } 件。
}応答: { $reached }。拒否: { $refused }。該当なし: { $without }。失敗: { $failed }。
across-narrowed = 応答したものと拒否したものがあります。Exchange のスコープ付きロールの割り当てやアプリケーション アクセス ポリシーなどにより、このアプリがアクセスできる範囲が限られています。

# $noun: what the permission is about, in the plural
probe-derived-about = { $noun }: このアクセス許可で得られる最も短い一覧
# $calls: calls such as “POST /me/events”
probe-derived-writes = このアクセス許可があれば、アプリは { $calls } などの呼び出しもできます。いずれも実行していません。

## The experiment, the app’s own session, one record in clear

clear-look = { $date } に、{ $permission } で読み取れるレコード 1 件をマスクせずに表示しました。
experiment-now = 実験中: { $permission }
experiment-trial = { $outcome }、{ $amount }
experiment-proved = 同意前は拒否、同意後は許可。{ $permission } への同意だけによって読み取れるようになりました。
experiment-spoiled-step = 以前の同意によってすでに読み取れる状態だったため、{ $permission } を試せませんでした。
experiment-open-before = { $permission } に同意する前から、カタログにない理由で読み取れる状態でした。
experiment-still-closed = 同意の前も後も拒否されました。{ $permission } のほかに、ロール、ライセンス、またはポリシーが必要です。
experiment-unsettled = { $permission } については何も言えません。2 つの応答のうち一方がありません。
cli-review-experiment = 対照実験を行う: アクセス許可に 1 つずつ同意し、それぞれの前後で照会する
cli-review-as-app = アプリケーションのアクセス許可をアプリ単独で照会する: 練習用テナントのアプリ、または --app-client のアプリ
cli-review-app-client = 照会に使うアプリのアプリケーション ID
cli-review-app-certificate = アプリの証明書と秘密キーのファイル (PEM または PFX、パスワードは SCOPEGLASS_APP_PASSWORD)。指定しない場合、シークレットを SCOPEGLASS_APP_SECRET から読み取る
cli-review-show-clear = アクセス許可のレコード 1 件をマスクせずに端末にだけ表示する。表示したことは審査に記録される
cli-experiment-title = 対照実験
cli-app-signed-in = アプリ { $client } としてサインインしました。アクセス許可: { $roles }。
cli-clear-title = { $permission } で読み取れるレコード 1 件 (マスクなし)。表示したことは審査に記録されます。
experiment-spoiled = このクライアントには、以前に同意が与えられています。{ $count ->
    [0] {""}
   *[other] 最小限しか要求していない最初のアクセス トークンに、{ $scopes } も含まれていました。
}正確な実験には、同意のないクライアントを使ってください。アプリを新しく登録するか、Entra (エンタープライズ アプリケーション、対象のアプリ、アクセス許可、取り消し) でこのアプリへの同意を削除します。練習用テナントの場合は、Scopeglass を起動し直してください。
experiment-choose-certificate = アプリの証明書を選択

report-method-experiment = 同意前: { $before }。同意後: { $after }。{ $verdict }
    .title = 対照実験: { $permission }
report-method-looks =
    .title = マスクなしで表示したもの

denied-though-carried = アクセス トークンには、この呼び出しを許可する { $scopes } が含まれています。不足しているのはアクセス許可ではなく、ユーザーのロール、ライセンス、またはポリシーです。
denied-not-carried = アクセス トークンには、この呼び出しを許可するアクセス許可がありません。許可するものには、{ $scopes } などがあります。
outcome-sampled = 照会した範囲で読み取ったもの: { $amount }。それ以外は照会していません。
