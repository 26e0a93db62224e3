### Where a request comes from: the ways to begin a review, the source beside the result,
### who the app is, two requests beside each other, and profiles to share.

## Beginning

source-begin = 審査を開始
source-begin-title = 何を確認しますか?
source-begin-lede = ベンダーから受け取ったものが何であっても、同じ形のアクセス許可の一覧になります。黙って省かれるものはありません。貼り付けた内容や開いたファイルがこのコンピューターの外に出ることはありません。
source-ways = 始め方
source-way-paste = 貼り付け
source-way-paste-text = 記事、同意リンク、マニフェスト、リスト
source-way-file = ファイル
source-way-file-text = Word、PDF、Excel、Web ページ、コード
source-way-list = リスト
source-way-list-text = 候補を見ながら名前を入力
source-way-tenant = テナント
source-way-tenant-text = すでにテナントにあるアプリ
source-way-profile = 既知のアプリ
source-way-profile-text = 日付と出典のある用意済みプロファイル
source-go = 審査を開始
source-reading = 読み取り中…
source-name = 名前 (省略可能)
source-name-hint = ページのタイトルなど。審査を見分けるのに役立ちます。

source-paste-label = 受け取ったもの
source-paste-hint = アクセス許可が並んでいるページ (言語は問わず、翻訳が不自然でもかまいません)、同意を求めるリンク、アプリのマニフェスト、Terraform、または 1 行に 1 つの名前。何であるかは Scopeglass が見分けます。
source-paste-missing = まだ何もありません。貼り付けてから続けてください。

source-file-drop = ここにファイルをドロップ
source-file-choose = ファイルを選択
source-file-kinds = テキストと Markdown、Web ページ、Word、PDF、Excel と CSV、アプリのマニフェスト (.json)、Terraform (.tf)、保存したプロファイル (.toml)
source-file-release = 放すと、このファイルを読み取ります
source-file-one = 一度に読み取れるファイルは 1 つです。1 つずつドロップしてください。

source-list-add = アクセス許可または ID
source-list-app = アプリの名前 (省略可能)
source-list-none = リストはまだ空です。名前を入力して Enter キーを押してください。
# $count (number)
source-list-count = リストのアクセス許可: { $count } 件
# $name (text): a permission
source-list-kind = { $name } の種類
source-list-kind-open = 種類は不明
source-list-remove = { $name } をリストから外す

source-profile-search = アプリまたはベンダーを検索
source-profile-none = 該当するプロファイルがありません
source-profile-none-text = 代わりに、ベンダーのページを貼り付けるか、ファイルとして開いてください。
# $date (text)
source-profile-read = { $date } にページを確認
source-profile-dated = ページの日付: { $date }
source-profile-count = アクセス許可 { $count } 件
source-profile-current = 現在の一覧
source-profile-earlier = 以前の一覧
source-profile-begin = 審査する
# $app, $list (text): which of the lists
source-profile-begin-list = { $app } を審査する: { $list }
source-profile-compare = 両方の一覧を比較

source-tenant-title = まず、テナントに接続してください
source-tenant-lede = Scopeglass はあなたとしてサインインし、どのアプリがあり、何を求め、何を付与されているかを読み取ります。何も変更しません。
source-tenant-connect = ブラウザーで接続
source-tenant-asks = 接続のために求めるもの
source-tenant-search = 名前またはアプリケーション ID
source-tenant-searching = アプリを検索中…
source-tenant-none = 該当するアプリがありません
source-tenant-none-text = 単語は先頭から照合されます。別の単語、またはアプリケーション ID をお試しください。
source-tenant-more = さらに表示
# $count (number)
source-tenant-signs = 気になる点: { $count } 件
# $date (text)
source-tenant-since = { $date } に追加
source-tenant-off = 無効
# $app (text)
source-tenant-reading = 「{ $app }」が求めているものと、付与されたものを読み取り中…

## The source beside the result

source-panel-article = 記事
source-panel-link = リンク
source-panel-manifest = マニフェスト
source-panel-list = リスト
source-panel-tenant = テナントでの状態
source-link-host = サインイン ページ
source-link-tenant = ディレクトリ
source-link-endpoint = 要求の窓口
source-link-client-id = アプリケーション ID
source-link-redirect-uri = 応答の送り先
source-link-response-type = 応答の内容
source-link-prompt = ページの動作
source-link-resource = API
source-link-domain-hint = 入力済みのドメイン
source-link-scope = アクセス許可
source-standing-permission = アクセス許可
source-standing = テナントでの状態
source-standing-none = 求められているものも、付与されたものもありません。

source-identity = このアプリは何者か
source-identity-lede = 情報源に書かれているとおりです。Microsoft が確認したのは、確認済みの発行元だけです。
source-signs = 気になる点
source-signs-none = 気になる点はありません。ただし、アプリが名乗るとおりのものだという証明にはなりません。
# $count (number)
source-signs-notes = 知っておくとよいこと: { $count } 件
source-candidates = このどれかのことですか?
# $name (text): a permission
source-candidate = この行は { $name } を求めている

## Comparing

source-compare = 比較
source-compare-title = 2 つの要求を比較
source-compare-lede = 昨年の記事と今日の記事、記事に書かれていることとリンクが求めること、求められているものと付与されたもの。
source-compare-first = 前
source-compare-second = 後
source-compare-choose = 選択…
source-compare-reviews = 審査
source-compare-profiles = 用意済みのプロファイル
source-compare-file = ファイル…
# $app, $detail (text): where and when it was learnt
source-compare-option = { $app } – { $detail }
source-compare-swap = 入れ替え
source-compare-print = 印刷
source-compare-waiting = 比較中…
source-compare-none = 2 つの要求を選んでください
source-compare-none-text = それぞれ、審査、用意済みのプロファイル、ファイルのいずれかを選べます。
source-compare-becomes = 次のものに変わりました
source-compare-unread = 読み取れなかったもの
source-compare-unread-lede = アクセス許可のように見えますが、認識できなかった行です。そのため、比較に漏れがあるかもしれません。
source-compare-only = { $app } だけにあるもの
source-choose-compared = 比較するファイルを選択

## Saving as a profile

source-save = プロファイルとして保存
source-save-profile = プロファイルを保存
source-save-lede = プロファイルは、アクセス許可とその種類、示された理由を収めた小さなファイルです。ほかの人も Scopeglass で開けます。あなたの判断やエビデンスは含まれません。
source-save-address = ベンダーのページのアドレス (省略可能)
source-save-address-hint = プロファイルを開いた人が、出典を確かめられるようにするためです。
source-save-go = 保存場所を選択
source-saved = 保存しました: { $file }
