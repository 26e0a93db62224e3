### リンクやマニフェストの中で、注意深い読み手が立ち止まるところとその理由。

# $wrapper: a host
sign-link-unwrapped = このリンクは、クリックを検査または集計する { $wrapper } で包まれていました。Scopeglass は中のリンクを読み取りました。
# $host: a host
sign-link-foreign-host = リンク先は { $host } で、Microsoft のサインイン サーバーではありません。そこでサインインすると、パスワードが第三者に渡ります。開かないでください。
# $host: a host; $real: the host that it resembles
sign-link-look-alike = リンク先の { $host } は { $real } に似ていますが、Microsoft のサインイン サーバーではありません。攻撃によく見られる特徴です。開かないでください。
# $host: a host
sign-link-plain-http = このリンクは暗号化のない http を使っているため、途中で誰でも読み取りや書き換えができます。本物のサインイン ページは https だけを使います。
# $host: a host
sign-link-user-info = リンクの「@」の前に名前があります。本当の行き先 ({ $host }) を隠す手口です。
# $host: a host
sign-link-customer-directory = { $host } は、ある企業が自社の顧客のために運用するディレクトリです。お使いの組織のサインイン先ではありません。
sign-link-personal = このリンクは個人用の Microsoft アカウント向けで、組織のアカウント向けではありません。
sign-link-any-tenant = このリンクはどの組織でも使えます。開いた人は、自分がサインインした組織で同意することになります。
# $tenant: a domain or id
sign-link-tenant = このリンクはテナント { $tenant } 向けです。自分のテナントか確認してください。
sign-link-admin-consent = 承諾すると組織全体に対する同意になり、ページにはそれ以外の選択肢がありません。承諾できるのは管理者だけです。
sign-link-everything-registered = このリンクは、アプリの登録で設定されたものをすべて求めます。その内容は同意ページまたはテナントにあり、リンクからはわかりません。
sign-link-prompt-none = このリンクは、サインイン ページに何も表示しないよう求めます (prompt=none)。すでに同意があれば、誰もページを見ないままアプリがアクセスを得ます。
sign-link-prompt-consent = このリンクは、すでに同意があっても同意ページを表示させます (prompt=consent)。
sign-link-prompt-admin = このリンクは、組織全体への同意を管理者に求めます (prompt=admin_consent)。
sign-link-response-token = このリンクは、アクセス トークンをブラウザーのアドレス経由で送らせます (response_type=token)。そこから漏れるおそれがあり、現在のアプリには必要ありません。
# $resources: a list of addresses
sign-link-several-resources = このリンクは、複数のサービスのアクセス許可を一度に求めています ({ $resources })。Entra はこれをエラー AADSTS28000 で拒否します。
# $count (number): scopes in the link; $most (number): the most that Entra reads
sign-link-too-many-scopes = { $count ->
       *[other] このリンクは { $count } 件のアクセス許可を求めています。Entra が読み取るのは最大 { $most } 件で、エラー AADSTS90015 で終わることもあります。
    }
# $permissions: a list of permission names
sign-link-keeps-access = offline_access があるため、アプリは利用者が離れた後もアクセスを保ちます。しかも強い権限を求めています: { $permissions }。
sign-link-state-address = リンクの「state」にメール アドレスまたは Web アドレスが入っています。誰がクリックしたかを知るために使われるおそれがあります。
sign-link-person = リンクにサインイン名が入っているため、特定の 1 人のために作られたものです。
# $domain: a domain
sign-link-domain = リンク先は、ドメイン { $domain } のサインイン ページです。
# $parameter: the name of a parameter
sign-link-repeated = パラメーター「{ $parameter }」がリンクに 2 回以上あります。実際に求めているものを隠す手口かもしれません。
sign-client-missing = リンクに有効なアプリケーション ID がありません。
# $client: an application id
sign-client-unknown = アプリケーション ID { $client } は Scopeglass の知らないものです。テナントで調べるか、ベンダーに ID を尋ねて比べてください。
# $app: the name of an app
sign-client-microsoft = このアプリケーション ID は、Microsoft 自身のアプリ { $app } のものです。ベンダーのリンクなら、ベンダーのアプリを示すはずです。
# $app: the name of an app
sign-client-borrowed = このアプリケーション ID は、Microsoft 自身のアプリ { $app } のものです。新たな同意が要らないため、攻撃者が自分のリンクに流用します。自分で作ったものでない限り、このようなリンクは使わないでください。
# $host: a host
sign-redirect-host = サインインの結果は { $host } に送られます。ベンダーのものか確認してください。
# $host: a host; $site: the vendor’s site
sign-redirect-other-site = サインインの結果は { $host } に送られますが、ベンダーのサイトは { $site } です。ベンダーに問い合わせてください。
# $host: a host
sign-redirect-plain-http = サインインの結果は、暗号化のない http で { $host } に送られるため、途中で誰でも読み取れます。
# $host: an IP address
sign-redirect-ip = サインインの結果は、名前のない IP アドレス { $host } に送られます。ベンダーには名前がありますが、攻撃者にはないことがよくあります。
# $host: a host as it is written; $shown: the same host as a browser may show it
sign-redirect-punycode = サインインの結果は { $host } に送られます。表示は { $shown } で、別の文字に似た文字が使われています。ベンダーの名前と 1 文字ずつ比べてください。
# $address: an address
sign-redirect-this-device = サインインの結果は利用者自身のデバイスにとどまります ({ $address })。インストールされたプログラムでは普通ですが、メールのリンクの場合は手口です。続いて開くページのアドレスをコピーして誰かに送ることは、決してしないでください。
# $scheme: the beginning of an address
sign-redirect-scheme = サインインの結果は、インストールされたアプリを開きます ({ $scheme }:)。このようなアドレスは、デバイス上のどのアプリでも名乗れます。
# $host: a host
sign-redirect-rented = サインインの結果は { $host } に送られます。誰でも数分でページを借りられる場所です。ベンダーのものか尋ねてください。
# $address: an address with an asterisk
sign-redirect-wildcard = リダイレクト先 { $address } にアスタリスクがあるため、当てはまるどのホストにも結果が送られます。
sign-manifest-implicit = この登録では、アクセス トークンをブラウザーのアドレス経由で送れます (暗黙的な許可)。そこから漏れるおそれがあり、現在のアプリには必要ありません。
sign-manifest-personal = このアプリには、個人用の Microsoft アカウントでもサインインできます。
sign-manifest-more-pages = このファイルは、一覧の続きのページの手前で終わっています。何かが欠けているかもしれません。一覧全体をエクスポートしてください。

## テナント内のアプリ

# $problem: what went wrong, a sentence
sign-unread-delegated = 利用者の同意をすべて読み取ることはできませんでした: { $problem } 委任されたアクセス許可がここにないからといって、付与されていないとは限りません。
# $problem: what went wrong, a sentence
sign-unread-roles = アプリ自身のアクセス許可をすべて読み取ることはできませんでした: { $problem } アプリケーションのアクセス許可がここにないからといって、付与されていないとは限りません。
# $problem: what went wrong, a sentence
sign-unread-registration = アプリの登録を読み取れませんでした: { $problem } そのため、付与されたもの以外に何を求めているかはわかりません。
# $problem: what went wrong, a sentence
sign-unread-people = 誰がいつアプリに割り当てられたかを、すべて読み取ることはできませんでした: { $problem } 短い時間に続いた同意が、ここでは見落とされるおそれがあります。
# $problem: what went wrong, a sentence
sign-unread-resource = アプリがアクセス許可を持つサービスを読み取れませんでした: { $problem } 一部のアクセス許可は ID だけで示されます。
sign-app-microsoft = このアプリは Microsoft 自身のものです。登録は、Microsoft が自社のアプリを置くテナントにあります。
sign-app-own = このアプリを登録したのは自組織です。そのため、何を求めているかをここで読み取れます。
sign-app-registered-elsewhere = このアプリは別のテナントに登録されています。求める内容はそちらにあり、ここでは読み取れません。表示しているのは、付与されたものです。全員分の同意を誰がいつ行ったかは、このテナントの記録からはわかりません。
# $name: what the app calls its publisher
sign-publisher-unverified-named = このアプリは発行元を「{ $name }」としていますが、誰も確認していません。ベンダーにアプリケーション ID を尋ねて比べてください。
sign-publisher-unverified = このアプリの発行元は、誰にも確認されていません。ベンダーにアプリケーション ID を尋ねて比べてください。
# $days (number): whole days since the app came into the tenant
sign-app-new = { $days ->
       *[other] このアプリがテナントに入ったのは { $days } 日前です。誰が何のために入れたのかを尋ねてください。
    }
sign-app-disabled-by-microsoft = Microsoft は、規則違反のためこのアプリを無効にしました。誰が使っていたかを調べ、アクセス許可を取り消してください。
# $name: the name of the app; $real: the name that it resembles
sign-name-look-alike = 名前「{ $name }」は、{ $real } と読めるように書かれています。攻撃によくある特徴です。
# $name: the name of the app; $word: a word of it
sign-name-mixed-scripts = 名前「{ $name }」の「{ $word }」には、2 種類の文字体系の似た文字が混ざっています。攻撃によくある特徴です。
# $name: the name of the app
sign-name-hidden = 名前「{ $name }」には、見えない文字、または読む向きを逆にする文字が含まれています。攻撃によくある特徴です。
# $name: the name of the app
sign-name-claims-microsoft = 名前「{ $name }」は Microsoft 自身のアプリのように見えますが、Microsoft のものではなく、発行元も確認されていません。
sign-redirect-installed = サインインの結果は利用者自身のデバイスにとどまります。インストールされたプログラムでは普通のことです。
# $count (number): people, at least 3; $minutes (number): minutes from the first to the last
sign-consents-wave = { $minutes ->
       *[other] { $minutes } 分の間に { $count } 人が 1 人ずつ同意しました。フィッシングのリンクが出回るとこのようになります。そのうちの 1 人に、経緯を尋ねてください。
    }
# $count (number): people, at least 3; $days (number): whole days since the app came into the tenant
sign-consents-since-new = { $days ->
       *[other] アプリが { $days } 日前にテナントに入ってから、{ $count } 人が 1 人ずつ同意しました。そのうちの 1 人に、経緯を尋ねてください。
    }
# $count (number): people
sign-consents-alone = { $count ->
       *[other] { $count } 人が、管理者を通さずに自分の分だけ同意しました。
    }
# $permissions: a list of permission names
sign-keeps-mail-and-files = offline_access があるため、アプリは利用者が離れた後もアクセスを保ちます。しかもメール、ファイル、メッセージのいずれかを開けます: { $permissions }。
# $permissions: a list of permission names
sign-raises-own-rights = このアクセス許可があると、アプリは誰もサインインしていなくても、自分に新たな権限を与えられます: { $permissions }。
# $permissions: a list such as “full_access_as_app (Exchange)”
sign-other-services-alone = このアプリは、誰もサインインしていなくても使える、ほかのサービスのアクセス許可も持っています: { $permissions }。Scopeglass はこれらを説明しません。Microsoft Graph のものと同じくらい広く及ぶことがあるため、そのサービスの資料で調べてください。
# $permissions: a list such as “AllSites.Read (SharePoint)”
sign-other-services = このアプリは、利用者に代わって使う、ほかのサービスのアクセス許可も持っています: { $permissions }。Scopeglass はこれらを説明しません。
# $permissions: a list of permission names
sign-granted-beyond = 登録では求めていないのに付与されています: { $permissions }。まだ必要なのか、誰かのために追加されたのかを調べてください。
# $permissions: a list of permission names
sign-asked-not-granted = 登録では求めていますが、付与されていません: { $permissions }。
# $count (number): permissions that are still granted
sign-app-disabled-with-grants = { $count ->
       *[other] このアプリにはもう誰もサインインできませんが、アクセス許可が { $count } 件、まだ付与されたままです。再び有効にすれば、すぐにまた使えます。
    }
# $resources: a list of names of APIs
sign-grants-to-deleted = テナントにもう存在しないサービスへの付与があります: { $resources }。何も開かないため、片付けてかまいません。
# $kind: secret or certificate; $name: its name
sign-credential-ended = { $kind ->
        [certificate] 証明書「{ $name }」は期限が切れています。
       *[secret] クライアント シークレット「{ $name }」は期限が切れています。
    }
# $kind: secret or certificate; $name: its name; $days (number): whole days that are left
sign-credential-ending = { $kind ->
        [certificate] 証明書「{ $name }」の期限はあと { $days } 日です。その後、アプリはこれで自分を証明できなくなります。
       *[secret] クライアント シークレット「{ $name }」の期限はあと { $days } 日です。その後、アプリはこれで自分を証明できなくなります。
    }
# $kind: secret or certificate; $name: its name; $years (number): whole years, at least 2
sign-credential-long = { $kind ->
        [certificate] 証明書「{ $name }」の有効期間は { $years } 年以上です。キーを持つ人は、その間ずっと使えます。
       *[secret] クライアント シークレット「{ $name }」の有効期間は { $years } 年以上です。見つけた人は、その間ずっと使えます。
    }
