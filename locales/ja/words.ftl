# 画面、レポート、コマンド ラインで共通に使う言葉。

## アクセス許可の種類

kind-delegated = 委任
    .explanation = アプリは、サインインしているユーザーに代わって動作します。アクセスできるのは、広くてもそのユーザー自身がアクセスできる範囲までです。
kind-application = アプリケーション
    .explanation = アプリは、サインインしているユーザーなしで、アプリ自身として動作します。ほかに制限するものがない限り、組織全体にアクセスできます。
kind-open = 種類が未確定
    .explanation = アプリがこれをユーザーの代わりに求めているのか、アプリ自身のために求めているのか、情報源には書かれていません。どちらであるかを確定してください。この違いは大きな意味を持ちます。

## 判断

decision-approve = 承認
    .done = 承認済み
    .explanation = ベンダーにこのアクセス許可を認めます。
decision-approve-with-condition = 条件付きで承認
    .done = 条件付きで承認済み
    .explanation = 条件が満たされたら、ベンダーにこのアクセス許可を認めます。
decision-refuse = 却下
    .done = 却下済み
    .explanation = ベンダーにこのアクセス許可を認めません。
decision-ask-vendor = ベンダーに確認
    .done = ベンダーの回答待ち
    .explanation = ベンダーの回答を待って判断します。
decision-none = 未判断

## 照会の結果

outcome-exposed = データあり
    .explanation = 最後まで読み取り、データが見つかりました。
outcome-empty = 該当データなし
    .explanation = 最後まで読み取りましたが、該当するデータはありませんでした。
outcome-denied = 拒否
    .explanation = テナントが読み取りを拒否しました。
outcome-failed = 失敗
    .explanation = 読み取りに失敗しました。アクセスできるともできないとも言えません。
outcome-partial = 一部のみ読み取り
    .explanation = データの一部を読み取ったところで、読み取りが途中で終わりました。おそらく、まだほかにもデータがあります。
outcome-not-tried = 未実施
    .explanation = 何も読み取っていないため、アクセスできるかどうかについては何も言えません。

not-tried-scope-not-granted = アクセス トークンに、このアクセス許可も、その代わりになるアクセス許可も含まれていません。
not-tried-needs-app-only = ユーザーのサインインなしで動作するアプリだけが使えるアクセス許可です。Scopeglass は、ここではそのようなサインインを行えません。
not-tried-no-probe = このアクセス許可に対応する照会は、Scopeglass にはまだありません。
not-tried-nothing-to-ask-about = このアクセス許可で開けるのは 1 つずつ照会する項目だけで、照会に使う ID を取得できませんでした。アクセス トークンに一覧を取得できるアクセス許可がないか、項目が 1 つもありません。
not-tried-too-costly = このアクセス許可で行える照会は、内容全体をダウンロードするものか課金されるものだけです。Scopeglass はそのような照会を行いません。
not-tried-cancelled = この照会の順番が来る前に、照会がキャンセルされました。
not-tried-session-ended = この照会の順番が来る前に、セッションが終了しました。

## アクセス範囲

breadth-own = 本人のデータ
    .explanation = サインインしているユーザー本人のデータだけです。
breadth-as-person = 本人に見える範囲
    .explanation = サインインしているユーザーがアクセスできるものすべてです。
breadth-chosen = 選択された範囲
    .explanation = 管理者が選択したもの、またはアプリがインストールされている場所だけです。
breadth-organisation = 組織全体
    .explanation = ユーザーのサインインなしで、全員のデータに及びます。

## データの種類

data-identity = 本人情報
    .explanation = サインインしているユーザーが誰か。
data-session = 継続するセッション
    .explanation = ユーザーがいなくてもアプリが更新できるサインイン。
data-people = ユーザー
    .explanation = 組織内のユーザーのプロファイル。
data-groups = グループ
    .explanation = グループとチーム、およびそのメンバー。
data-directory = ディレクトリ
    .explanation = ユーザーとグループを除くディレクトリの情報 (ロール、アプリ、デバイス、設定)。
data-events = 予定表
    .explanation = 予定表の予定。
data-contacts = 連絡先
    .explanation = メールボックス内の個人用連絡先。
data-mail = メール
    .explanation = メッセージ、メール フォルダー、メールボックスの設定。
data-chats = チャット
    .explanation = チャット、チャネル メッセージ、通話、会議。
data-files = ファイル
    .explanation = ファイル、サイト、ノートブック。
data-devices = デバイス
    .explanation = デバイスとその管理状況。
data-security = セキュリティ
    .explanation = セキュリティ シグナル、ログ、ポリシー。
data-other = その他
    .explanation = その他の種類のデータ。

## フィールドが個人について示すこと

personal-name = 氏名
personal-mail-address = メール アドレス
personal-phone = 電話番号
personal-location = 場所
personal-employment = 職務
personal-time = 日時
personal-free-text = 自由記述
personal-identifier = 識別子
personal-special = 要配慮個人情報
personal-none = 個人情報ではない

## 件数

# $count (number)
count-exact = { $count }
# $count (number)
count-at-least = { $count } 以上

## 読み取りを許可した可能性のあるアクセス許可

# $scopes (list of permission names): exactly one
isolated = 特定済み: このアクセス トークンに含まれるアクセス許可のうち、この読み取りを許可した可能性があるのは { $scopes } だけです。
    .short = 特定済み
# $scopes (list of permission names), $count (number): two or more
not-isolated = { $count ->
        [1] このアクセス トークンに含まれるアクセス許可のうち、次の { $count } 件がこの読み取りを許可した可能性があります: { $scopes }。
       *[other] 特定できません: このアクセス トークンに含まれる { $count } 件のアクセス許可に、この読み取りを許可した可能性があります。実際にどれが許可したのかはわかりません: { $scopes }。
    }
    .short = 特定不可
not-isolated-unknown = このアクセス トークンには、この読み取りを許可するアクセス許可として Scopeglass が知っているものが含まれていません。そのため、結果を特定のアクセス許可に結び付けることはできません。
    .short = 対応不明

## 結果が示すアクセス範囲

reach-as-person = サインインしているユーザーとして読み取りました。アプリは、このユーザーに代わってこれだけのデータを読み取ることができます。
reach-as-app = アプリ自身として、ユーザーのサインインなしで読み取りました。
# $count (number): mailboxes, people or groups
reach-projected = サインインしているユーザーとして読み取りました。アプリ単独であれば、メールボックス、ユーザー、またはグループ { $count } 件にアクセスできます。これは推計であり、実際に読み取った結果ではありません。
reach-projected-unknown = サインインしているユーザーとして読み取りました。アプリ単独であれば、さらに広い範囲にアクセスできます。どこまで及ぶかは数えられませんでした。

## 評価

rating-level-1 = 低い
rating-level-2 = 中程度
rating-level-3 = 高い
rating-level-4 = 非常に高い
rating-level-none = 評価なし
rating-source-microsoft = Microsoft のレベル
rating-source-scopeglass = Scopeglass のルール

# A session that was renewed: the refresh token is no part of the access token.
attributed-renewal = offline_access により更新トークンが発行され、実際に使用できました。更新トークンはアクセス トークンとは別のもので、アクセス トークンの中には含まれません。
