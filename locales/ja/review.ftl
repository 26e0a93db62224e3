# 審査の 5 つのステップと、そこで伝えること。

review-step-request = 要求
review-step-permissions = アクセス許可
review-step-sign-in = サインイン
review-step-evidence = エビデンス
review-step-report = レポート

review-note-unclear = { $count ->
        [0] 審査対象なし
       *[other] 要確認 { $count } 件
    }
review-note-permissions = アクセス許可 { $count } 件
review-note-signing-in = ブラウザーを待機中
review-note-signed-in = サインイン済み
review-note-signed-in-earlier = 以前にサインイン
review-note-not-signed-in = 未サインイン
review-note-evidence = { $total } 件中 { $answered } 件回答済み
review-note-report-ready = 不足なし
review-note-report-open = 未完了 { $count } 件
# $decided, $total (numbers)
review-progress = { $total } 件中 { $decided } 件判断済み

review-open-undecided = { $count } 件のアクセス許可について、まだ判断していません。
review-open-kinds = { $count } 件のアクセス許可について、委任されたものかアプリケーションのものかが確定していません。
review-open-lines = アクセス許可のように見えて認識されなかった行が { $count } 行あります。
review-open-evidence = { $count } 件のアクセス許可について、テナントから確かな回答が得られていません。

## 要求の情報源

review-app-unnamed = 名前のないアプリ
# $name (text): a file name
review-source-article = 記事「{ $name }」から
review-source-pasted = 貼り付けられた記事から
# $date (text)
review-source-profile = 用意済みのプロファイルから ({ $date } 時点のベンダーのページ)
review-source-link = 同意リンクから
# $name: a file’s name
review-source-manifest = マニフェスト「{ $name }」から
review-source-manifest-pasted = 貼り付けられたマニフェストから
# $date: date and time
review-source-tenant = { $date } 時点のテナント内のアプリ
review-source-list = 入力または指定されたリストから

review-kind-only-one = このアクセス許可には、1 つの種類しかありません。
# $quote (text): words of the article
review-kind-stated = 情報源の記載: 「{ $quote }」
review-kind-settled = 手動で確定しました。

review-admin-consent-yes = Microsoft の既定では、管理者だけが同意できます。
review-admin-consent-no = Microsoft の既定では、ユーザー自身が同意できます。実際に同意できるかどうかは、テナントの同意ポリシーで決まります。
review-admin-consent-installed = 同意は、アプリを Teams にインストールする場所で行われます。Teams とテナントの設定で許可されている範囲で、チームの所有者、チャットの参加者、または対象のユーザー本人が同意します。

## 件数

review-amount-at-least = { $amount }以上
review-amount-identity = サインインしているユーザー { $count } 人
review-amount-session = 更新可能なセッション { $count } 件
review-amount-people = ユーザー { $count } 人
review-amount-groups = グループ { $count } 件
review-amount-directory = ディレクトリ レコード { $count } 件
review-amount-events = 予定 { $count } 件
review-amount-contacts = 連絡先 { $count } 件
review-amount-mail = メッセージ { $count } 件
review-amount-chats = チャット { $count } 件
review-amount-files = ファイルまたはサイト { $count } 件
review-amount-devices = デバイス { $count } 台
review-amount-security = セキュリティ レコード { $count } 件
review-amount-other = レコード { $count } 件

## エビデンス

review-outcome-exposed = 最後まで読み取りました: { $amount }。
review-outcome-partial = 途中で終わったため、一部のみ読み取りました: { $amount }。
# $of (number)
review-outcome-partial-of = 途中で終わったため、全 { $of } 件のうち一部のみ読み取りました: { $amount }。
# $filled, $sampled (numbers), $percent (text)
review-census = { $sampled } 件中 { $filled } 件 ({ $percent })
# $millis, $requests (numbers)
review-trace = 要求 { $requests } 回、{ $millis } ミリ秒
review-probe-other = このアクセス許可で得られるデータ
review-probe-read = レコード { $count } 件を読み取り

## サインイン

review-place-practice = 練習用テナント (架空のユーザー、このコンピューター上)
# $account (text): a masked sign-in name, $date (text)
review-earlier = 前回は { $date } に { $account } としてサインインしています。そのセッションは終了しています。再び照会するには、もう一度サインインしてください。
review-scope-identity = 誰がサインインしたかを Scopeglass が知るためです。
review-scope-for-probe = アプリが求めているアクセス許可です。これにより、何にアクセスできるようになるかを Scopeglass が示すことができます。
review-scope-offline = アプリが求めているアクセス許可です。ユーザーがいなくてもセッションを実際に更新できることを、Scopeglass が示します。
review-scope-for-application = アプリが自身のために求めているアクセス許可です。Scopeglass は、その一部をサインインするユーザーの権限で示すために、委任された形で求めます。アプリ自身のアクセス範囲は、それより広くなります。
review-scope-application-only = ユーザーのサインインなしで動作するアプリだけのアクセス許可であるため、ユーザーに求めることはできません。

review-role-62e90394-69f5-4237-9190-012177145e10 = グローバル管理者
review-role-f2ef992c-3afb-46b9-b7cf-a126ee74c451 = グローバル閲覧者
review-role-158c047a-c907-4556-b7ef-446551a6b5f7 = クラウド アプリケーション管理者
review-role-9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3 = アプリケーション管理者
review-role-e8611ab8-c189-46e8-94e1-60213ab1f814 = 特権ロール管理者
review-role-fe930be7-5e62-47db-91af-98c3a49a38b1 = ユーザー管理者
review-role-88d8e3e3-8f55-4a1e-953a-9b9898b8876b = ディレクトリ閲覧者
review-role-b79fbf4d-3ef9-4689-8143-76b194e85509 = 組織のメンバー (ロールなし)

## レポート

# $permission, $data, $breadth, $outcome, $text
review-cell = { $permission }、{ $data }: { $outcome } ({ $text })。アクセス範囲: { $breadth }。
# $permission (text)
review-finding-organisation = { $permission } はユーザーのサインインなしで機能し、テナントにほかに制限するものがない限り、組織全体にアクセスできます。
review-finding-open-kind = { $permission } がアプリケーションのアクセス許可として求められている場合は、組織全体にアクセスできます。どちらの種類かは、情報源からはわかりません。
review-finding-inconclusive = { $permission } で何にアクセスできるかを最後まで読み取れませんでした。残りについては何も言えません。
# $amount (text), $classes (list)
review-finding-personal = { $permission } で確認できたもの: { $amount }。次の種類の個人情報が含まれていました: { $classes }。

review-choose-article = ベンダーの記事を開く
review-choose-folder = レポートのフォルダーを選択

review-undo-settle = 種類の確定
review-undo-assign = 行へのアクセス許可の割り当て
review-undo-dismiss = 行の除外
review-undo-add = アクセス許可の追加
review-undo-remove = アクセス許可の削除
# $name (text): a permission name
review-undo-decide = { $name } の判断
review-undo-clear = { $name } の判断の取り消し

## アプリが単独でアクセスできる範囲

review-projection = 推計
review-amount-accounts = アカウント { $count } 件
# $amount (text): what was read, $projected (text): what the app alone would reach
review-outcome-projected = サインインしているユーザー自身の権限で読み取りました: { $amount }。アプリ単独であれば、次のデータにアクセスできます: { $projected }。これは推計であり、実際に読み取った結果ではありません。
review-outcome-projected-unknown = サインインしているユーザー自身の権限で読み取りました: { $amount }。アプリ単独であれば、さらに広い範囲にアクセスできます。どこまで及ぶかは数えられませんでした。
# $permission, $data, $breadth, $projected, $amount (text)
review-cell-projected = { $permission }、{ $data }: 推計でおよそ{ $projected }。サインインしているユーザー自身の権限で読み取ったもの: { $amount }。アクセス範囲: { $breadth }。
review-cell-further = さらに広範囲

review-cell-uncounted = { $permission }、{ $data }: { $outcome }。アクセス範囲: { $breadth }。

# Nothing was read, so nothing can be put down to a permission.
review-not-attributed = 何も読み取っていないため、アクセス許可に結び付けられるものはありません。

review-outcome-exposed-part = 最後まで読み取りました: { $amount }。これは、このアクセス許可で得られるものの一部です。

# $projected (text): an amount, such as “250 accounts”
review-reach-projected = サインインしているユーザーとして読み取りました。アプリ単独であれば、次のデータにアクセスできます: { $projected }。これは件数に基づく推計であり、存在しないメールボックスや、Exchange がアプリにアクセスさせないメールボックスについては、何も示していません。

## テナント内のアプリと、2 つの要求の比較

review-identity-client = アプリケーション ID
review-identity-publisher = 発行元
review-identity-owner = 登録されているテナント
review-identity-created = このテナントに入った日
review-identity-audience = サインインできるアカウント (公開されている表記)
review-identity-enabled = サインイン
review-identity-enabled-yes = 有効
review-identity-enabled-no = 無効: 誰もサインインできません
review-identity-assignment = 利用できる人
review-identity-assignment-yes = 割り当てられた人だけ
review-identity-assignment-no = 組織の全員
review-identity-redirects = サインインの戻り先
review-identity-credentials = シークレットと証明書
# $name: a publisher
review-publisher-verified = { $name } (Microsoft による確認済み)
# $name: a publisher
review-publisher-unverified = 自称 { $name } (未確認)
review-publisher-unnamed = 未確認
review-publisher-microsoft = Microsoft 自身
# $kind: secret or certificate; $name: its name; $date: a day
review-credential-ends = { $kind ->
        [certificate] 証明書「{ $name }」({ $date } まで)
       *[secret] クライアント シークレット「{ $name }」({ $date } まで)
    }
# $kind: secret or certificate; $name: its name
review-credential = { $kind ->
        [certificate] 証明書「{ $name }」
       *[secret] クライアント シークレット「{ $name }」
    }
review-sign-note = 参考
review-sign-odd = 要確認
review-sign-alarming = 警戒: 中断してください
review-standing-asked = アプリの登録で求められています。
review-standing-not-asked = アプリの登録では求められていません。
review-standing-everyone = 組織の全員について付与されています。
# $date: a day and time
review-standing-everyone-since = { $date } から組織の全員について付与されています。
# $count (number): people
review-standing-people = { $count ->
       *[other] { $count } 人に個別に付与されています。
    }
# $count (number): people; $date: a day and time
review-standing-people-since = { $count ->
       *[other] { $count } 人に個別に付与されています。最初は { $date } です。
    }
review-standing-app = 誰もサインインしていなくても使えるよう、アプリ自身に付与されています。
# $date: a day and time
review-standing-app-since = { $date } から、誰もサインインしていなくても使えるよう、アプリ自身に付与されています。
review-standing-not-granted = 付与されていません。
review-standing-unread = 付与をすべて読み取れなかったため、ほかにもある可能性があります。
review-connection-why-directory = テナントのアプリと、それらに付与されたものを読み取るためです。これより小さい許可では付与の記録を読み取れません。アプリだけの許可には含まれず、付与だけの許可では変更もできてしまいます。
# $count (number): apps that fit, all of them
review-apps-all = { $count ->
       *[other] { $count } 個のアプリ
    }
# $count (number): the apps shown; there may be more
review-apps-more = { $count ->
       *[other] 最初の { $count } 個のアプリです。ほかにもあるか、読み取れませんでした。名前をもう少し入力してください。
    }
review-compare-added = 追加
    .meaning = 2 つ目の要求だけが求めています。
review-compare-removed = 削除
    .meaning = 1 つ目の要求だけが求めています。
review-compare-widened = 拡大
    .meaning = より広い許可に置き換わりました。
review-compare-narrowed = 縮小
    .meaning = より狭い許可に置き換わりました。
review-compare-kind-changed = 種類の変更
    .meaning = 同じアクセス許可が、一方では利用者に代わるもの、他方ではアプリだけのものです。アプリケーションの許可のほうが広く及びます。
review-compare-unclear = 比較不可
    .meaning = 両方が求めていますが、一方には種類が示されていません。
review-compare-same = 同じ
    .meaning = 両方が同じように求めています。
review-compare-equal = 両方とも同じものを求めています。
review-compare-unread = 読み取れた範囲では同じものを求めています。認識できなかった行は異なる可能性があります。
# $count (number): differences
review-compare-differs = { $count ->
       *[other] { $count } 件の違いがあります。
    }
