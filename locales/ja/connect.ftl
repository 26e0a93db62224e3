# 実際のテナントへの接続: サインインする場所と、アプリ登録の手引き。

connect-cloud-global = グローバル クラウド (GCC を含む)
connect-cloud-gcc-high = 米国政府 (GCC High)
connect-cloud-dod = 米国国防総省
connect-cloud-china = 中国 (21Vianet)
connect-cloud-custom = その他の機関 (Authority)

## 手引き

connect-step-open = アプリを登録できる人 (クラウド アプリケーション管理者など) として { $portal } を開きます。[アプリの登録] から [新規登録] を選びます。
connect-step-name = 名前を「{ $name }」とします。[この組織ディレクトリのみに含まれるアカウント] は選ばれたままにします。
connect-step-platform = [リダイレクト URI] で [パブリック クライアント/ネイティブ (モバイルとデスクトップ)] を選び、ポートを付けずに { $redirect } とそのまま入力します。[Web] や [シングルページ アプリケーション] では動かず、127.0.0.1 も使えません。
connect-step-nothing = [登録] を選びます。ほかには何も要りません。シークレットも証明書も API のアクセス許可も不要です。Scopeglass は、サインインするときにアクセス許可を 1 つずつ求めます。
connect-step-ids = [概要] ページで「アプリケーション (クライアント) ID」と「ディレクトリ (テナント) ID」をコピーします。
connect-step-back = ここに戻り、両方を入力します。

## エラー

error-place-unknown = { $place } という接続はありません。
    .hint = 一覧から選ぶか、先にテナントを接続してください。
error-cloud-unknown = { $cloud } というクラウドはありません。
    .hint = 次から選んでください: { $clouds }。
error-tenant-invalid = 「{ $tenant }」はテナントを表していません。
    .hint = contoso.com のようなドメイン、テナントの ID、または organizations を指定してください。個人用アカウント (common、consumers) には審査できるテナントがありません。
error-client-id-invalid = 「{ $client }」はアプリケーション ID ではありません。
    .hint = 登録の [概要] ページから「アプリケーション (クライアント) ID」をコピーしてください。11111111-2222-3333-4444-555555555555 のような形です。オブジェクト ID は別のものです。
error-address-invalid = 「{ $address }」は、Scopeglass がアクセス トークンを送ってよいアドレスではありません。
    .hint = ユーザー名、クエリ、フラグメントのない https のアドレスを指定してください。暗号化しない http は、このコンピューター上でだけ使えます。
error-certificate-unreadable = { $file } には読み取れる証明書がありません。
    .hint = 信頼する証明機関の証明書を 1 つ以上含む PEM ファイルを指定してください。
error-first-party-client = これは Microsoft 自身のアプリである { $app } のアプリケーション ID です。
    .hint = 自分のアプリを登録してください。それでも { $app } としてサインインする場合は、その旨を明示してください。そのアクセス トークンには過去に許可されたものがすべて含まれ、Entra に拒否されることがあり (AADSTS65002、AADSTS50105)、セキュリティ監視が警告を出すこともあります。

## ウィンドウ

connect-where = サインインする場所
connect-real-text = 自分で登録したアプリを通じた、実際のテナントです。Scopeglass は読み取りだけを行い、人に関するデータは届いた時点で伏せられます。
connect-how = ブラウザーで Microsoft のサインイン ページが開きます。サインインして、何に同意するのかを確かめてから、ここに戻ってください。
connect-add = テナントを接続
connect-lede = Scopeglass は、お使いのテナントに登録されたアプリとしてサインインします。何を許すかを決めるのも、あとで取り消すのも、あなたです。最初の 1 回だけ、2 分ほどかかります。
connect-guide-title = アプリを登録する
connect-guide-portal = 登録ページを開く
connect-guide-command = または、コマンドを 1 つ貼り付ける
connect-guide-command-text = 同じアプリを登録します。一覧に載るのは次のアクセス許可だけで、同意はまだ与えられません:
connect-fill-title = コピーした値を入力する
connect-field-cloud = クラウド
connect-field-tenant = テナント
connect-field-tenant-hint = contoso.com のようなドメイン、またはディレクトリ (テナント) ID
connect-field-client = アプリケーション (クライアント) ID
connect-field-client-hint = 登録の [概要] ページにあります
connect-field-name = 接続の名前
connect-field-name-hint = 省略できます。省略するとテナントの名前になります
connect-field-authority = 機関 (Authority)
connect-field-authority-hint = /v2.0/.well-known/openid-configuration の前に付くアドレス
connect-field-graph = Microsoft Graph のアドレス
connect-field-graph-hint = バージョンまで含めます。例: https://graph.example/v1.0
connect-field-ca = 証明機関 (PEM ファイル)
connect-field-ca-hint = 省略できます。システムの証明機関は常に信頼されます
connect-first-party = Microsoft 自身のアプリを使い、その危険を受け入れる
connect-first-party-text = アプリを登録できない場合に限ります。そのようなアプリは、この審査に必要なものよりはるかに多くのアクセス許可を持つことがあり、Entra に拒否されたり、セキュリティ監視が警告を出したりすることがあります。
connect-save = 保存して使う
connect-cancel = キャンセル
connect-saved = 接続したテナント
connect-saved-text = 保存されるのはサインインする場所だけです。パスワード、シークレット、トークンは保存されません。
connect-saved-none = 接続したテナントはまだありません。練習用テナントはいつでも使えます。
connect-forget = この接続を削除
connect-forget-title = { $place } を削除しますか?
connect-forget-text = Scopeglass はそこからサインアウトし、接続を削除します。アプリの登録と、そのアプリに許可されたものはテナントに残ります。Entra で削除してください。
connect-forgotten = 接続を削除しました。

## コマンド ライン

connect-cli-heading-place = サインインする場所
connect-cli-value-connection = 名前
connect-cli-value-tenant = テナント
connect-cli-value-client = ID
connect-cli-value-cloud = クラウド
connect-cli-value-address = アドレス
connect-cli-value-file = ファイル
connect-cli-value-permission = アクセス許可
connect-cli-connection = 「scopeglass connect」で接続したテナント
connect-cli-tenant = テナント: ドメイン、ID、または organizations
connect-cli-client = そこに登録したアプリのアプリケーション (クライアント) ID
connect-cli-cloud = テナントのクラウド。省略するとグローバル
connect-cli-authority = Microsoft のクラウド以外の機関。--graph も必要
connect-cli-graph = その Microsoft Graph のアドレス (バージョンを含む)
connect-cli-ca = システムのもの以外に信頼する証明機関の PEM ファイル
connect-cli-first-party = Microsoft 自身のアプリとしてサインインする危険を受け入れる
connect-cli-about = 実際のテナントに接続する: アプリの登録方法と、保存された接続
connect-cli-after = オプションがなければ、端末で質問します。保存するのはサインインする場所だけで、シークレットは保存しません。
    例: scopeglass connect --tenant contoso.com --client 11111111-2222-3333-4444-555555555555
connect-cli-name = 接続の名前
connect-cli-guide = アプリの登録方法と、貼り付けるコマンドだけを表示する
connect-cli-for = 登録に載せる委任されたアクセス許可。省略するとアプリを読むためのもの
connect-cli-list = 接続したテナントを一覧表示する
connect-cli-forget = 接続とそのセッションを削除する。テナントで許可したものは残る
connect-cli-no-input = 何も質問しない
connect-cli-saved = { $place } を接続しました。次のコマンドで、そこで要求を審査できます:

connect-cli-value-code = コード
connect-cli-error-about = Microsoft Entra または OAuth のエラーを説明する: 何が起きたか、なぜか、だれが直せるか
connect-cli-error-after = 例: scopeglass error 65001 invalid_grant
    知らないものがあれば、3 で終わります。
connect-cli-error-code = 65001 や AADSTS65001 のようなコード、または invalid_grant のような名前
connect-cli-token-about = トークンのクレームを、このコンピューター上で説明する
connect-cli-token-after = 履歴やプロセスの一覧に残らないよう、トークンは標準入力からだけ読み取ります。
    例: scopeglass token < token.txt
connect-cli-token-offline = 発行者の公開キーを取得しない。署名は確認されません
connect-cli-token-paste = トークンを貼り付け、Enter キーと Ctrl+D を押してください。

## Device code

connect-device = 別のデバイスのコードでサインイン
connect-device-go = コードを取得
connect-device-code = コード
connect-device-warning = たった今、自分で始めた場合にだけ行ってください。だれかから送られてきたコードは決して入力しないでください。その人があなたとしてサインインしてしまいます。テナントがコードを許可していないこともあります。
# $page, $code, $until (texts)
connect-device-how = 別のデバイスで { $page } を開き、{ $code } を入力してください。コードは { $until } まで有効です。
connect-cli-device-code = ブラウザーのないコンピューターのために、別のデバイスのコードでサインインする。テナントが許可しないことがある

# $user (text): a sign-in name
connect-go-on = { $user } として続ける
connect-other = 別のアカウント
