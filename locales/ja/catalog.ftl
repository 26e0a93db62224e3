# カタログの説明: 評価の理由、包含関係、より限定的なアクセス許可で失われること。

## Microsoft が公開しているレベル

# $level: 1 to 4 · $date: the day of the published facts, YYYY-MM-DD
catalog-rating-microsoft = Microsoft は、この種類のレベルを 4 段階中 { $level } と公開しています ({ $date } 時点)。
# $date: the day of the published facts, YYYY-MM-DD
catalog-rating-microsoft-none = Microsoft は、この種類のレベルを公開していません ({ $date } 時点)。
# $delegated, $application: 1 to 4
catalog-rating-microsoft-kinds-differ = Microsoft は、アプリケーションのアクセス許可 (レベル { $application }) を、委任されたアクセス許可 (レベル { $delegated }) より低く評価しています。アプリケーションのアクセス許可はユーザーのサインインなしで機能しますが、ここではレベルを公開されているとおりに示しています。
# $name, $narrower: names of permissions · $above: 1 to 4
catalog-rating-microsoft-included-higher = Microsoft は { $narrower } をより高く評価しています (レベル { $above })。{ $name } は { $narrower } を含みますが、ここではレベルを公開されているとおりに示しています。

## 独自の評価: データ

catalog-rating-data-none = これだけではデータを得られません。
catalog-rating-data-operational = サービスの稼働状況など、人についての情報をほとんど含まないデータです。
catalog-rating-data-internal = 組織がどのように構成されているかを示すデータです。
catalog-rating-data-personal = 個人を識別できるデータです。
catalog-rating-data-private = 人が書いたり、話したり、予定したり、保管したりしている内容そのものです。
catalog-rating-data-critical = サインインの手段、シークレット、または誰がどの権限を持つかに関わります。

## 独自の評価: アクセス範囲

catalog-rating-breadth-own = サインインしているユーザー本人のデータだけに及びます。
catalog-rating-breadth-as-person = サインインしているユーザーがアクセスできる、この種類のデータすべてに及びます。ほかの人のデータも含まれます。
catalog-rating-breadth-chosen = アプリのために選択されたもの、アプリ自身が作成したもの、またはアプリがインストールされている場所だけに及びます。
catalog-rating-breadth-organisation = ほかに制限するものがない限り、組織内の全員のデータに及びます。
catalog-rating-nobody-signed-in = ユーザーのサインインなしで機能します。時間を問わず、個々のユーザーの権限による制限も受けません。

## 独自の評価: できること

catalog-rating-action-basic = 読み取れるのは限られたフィールドだけです。
catalog-rating-action-creates = アプリはデータを追加できます。
catalog-rating-action-changes = アプリはデータを変更でき、たいていは削除もできます。
catalog-rating-action-sends = アプリはメッセージを送信できます。受信者には、組織の誰かまたは組織そのものから届いたように見えます。
catalog-rating-action-manages = アプリは設定、メンバーシップ、ライフサイクルなどを管理できます。
catalog-rating-duration = アプリは、ユーザーの離席後も委任されたアクセスを維持します。それは同意が取り消されるか、セッションが終了するまで続きます。

## 独自の評価: より多くの権限を得る手段

# In all of these, $name is the permission’s name.
catalog-escalation-directory-roles = { $name } が悪用されると、アカウントやアプリにグローバル管理者ロールが割り当てられ、テナント全体を掌握されるおそれがあります。
catalog-escalation-role-policies = { $name } が悪用されると、管理者ロールを保護している承認や追加の確認を外されるおそれがあります。
catalog-escalation-service-roles = { $name } が悪用されると、対象のサービスの管理者ロールをアカウントやアプリに割り当てられるおそれがあります。
catalog-escalation-groups = { $name } が悪用されると、アカウントがグループに追加され、そのメンバーが持つ権限を取得されるおそれがあります。管理者ロールを割り当てられるグループは、別途保護されている場合があります。
catalog-escalation-role-groups = { $name } が悪用されると、管理者ロールを割り当てられるグループも含めて、アカウントがグループのメンバーや所有者にされるおそれがあります。そこからグローバル管理者、つまりテナント全体の掌握につながります。
catalog-escalation-mail-forwarding = { $name } が悪用されると、受信メールが組織外のアドレスにも転送されるおそれがあります。
catalog-escalation-access-packages = { $name } が悪用されると、アクセス パッケージと、それに含まれるグループ、アプリ、ロールを割り当てられるおそれがあります。
catalog-escalation-app-permissions = { $name } が悪用されると、このアプリ自身を含む任意のアプリに、新たな同意なしで任意のアプリケーションのアクセス許可を付与されるおそれがあります。
catalog-escalation-delegated-grants = { $name } が悪用されると、誰にも確認することなく、全員に代わって任意のアプリに委任されたアクセス許可を付与されるおそれがあります。
catalog-escalation-app-credentials = { $name } が悪用されると、より多くの権限を持つアプリにシークレットが追加され、そのアプリとしてサインインされるおそれがあります。
catalog-escalation-consent-policies = { $name } が悪用されると、誰がどのアプリに同意できるかの制限を緩められるおそれがあります。
catalog-escalation-app-consent = { $name } があると、アプリは Teams にアプリをインストールし、そのアクセス許可に自ら同意できます。
catalog-escalation-sign-in-methods = { $name } が悪用されると、ユーザーのサインイン方法が変更され、そのユーザーとしてサインインされるおそれがあります。
catalog-escalation-as-person = { $name } があると、アプリはサインインしているユーザーがディレクトリでできることをすべて実行できます。管理者がサインインした場合は、その管理者ができることすべてです。
catalog-escalation-federation = { $name } が悪用されると、攻撃者の ID サーバーを信頼するようテナントが設定され、それを通じてほかのユーザーとしてサインインされるおそれがあります。
catalog-escalation-certificates = { $name } が悪用されると、攻撃者の証明書を信頼するようテナントが設定され、証明書が受け付けられる場面で、ほかのユーザーとしてサインインされるおそれがあります。
catalog-escalation-protections = { $name } が悪用されると、サインインを保護しているルールを無効にされるおそれがあります。
catalog-escalation-device-code = { $name } が悪用されると、管理者のデバイスを含む管理対象デバイスで、ソフトウェアを実行されるおそれがあります。
catalog-escalation-device-secrets = { $name } が悪用されると、デバイスのロックを解除するためのキーやパスワードを読み取られるおそれがあります。
catalog-escalation-site-permissions = { $name } が悪用されると、アクセスできるサイトの権限を、任意のアカウントやアプリに与えられるおそれがあります。

## 包含関係

# $wider, $narrower: names of permissions
catalog-superset-write-reads = { $narrower } で読み取れるものは、{ $wider } だけですべて読み取れます。
catalog-superset-full-shows-basic = { $wider } はすべてのフィールドを対象としており、{ $narrower } の対象である基本的なフィールドもその中に含まれます。
catalog-superset-all-reaches-own = { $wider } は、ユーザーがアクセスできるこの種類のデータすべてに及びます。{ $narrower } の対象である本人のデータも、その一部です。
catalog-superset-directory-includes = { $wider } がディレクトリのこの部分をすでに対象としているため、{ $narrower } によって増えるものはありません。
catalog-superset-groups-include-members = { $wider } がグループとそのメンバーをすでに対象としているため、{ $narrower } によって増えるものはありません。
catalog-superset-write-creates = { $wider } に作成がすでに含まれているため、{ $narrower } によって増えるものはありません。
catalog-superset-full-control-includes-selected = { $wider } はすべてのサイトをすでに対象としており、{ $narrower } のために選択されるサイトもその中に含まれます。
catalog-superset-all-reaches-installed = { $wider } は、アプリがインストールされている場所も含めてすべてに及ぶため、{ $narrower } を加えても何も増えません。

## より限定的なアクセス許可で失われること

catalog-lost-writing = アプリは引き続き読み取れますが、作成、変更、削除はできなくなります。
catalog-lost-writing-and-fields = アプリが読み取れるのは限られたフィールドだけになり、作成、変更、削除はできなくなります。
catalog-lost-fields = アプリに見えるのは、限られたフィールドだけになります。
catalog-lost-everybody = サインインしているユーザー本人のデータだけが残ります。ほかの人のデータには、そのユーザーが閲覧できるものであってもアクセスできません。
catalog-lost-shared = サインインしているユーザー本人のデータだけが残ります。ほかの人から共有されたものにはアクセスできません。
catalog-lost-unchosen = アプリのために選択されたものだけが残ります。
catalog-lost-others-own = アプリ自身が作成または所有しているものだけが残ります。
catalog-lost-not-installed = アプリがインストールされているチーム、チャット、またはユーザーだけが残ります。
# The same permission as delegated instead of application.
catalog-lost-signed-in = アプリは、アプリにサインインしているユーザーに代わってのみ動作し、各ユーザーがアクセスできる範囲を超えてアクセスすることはできません。それ以外のユーザーについて、アプリが単独で何かを行うことはできなくなります。
# $narrower: the name of the permission, for which Exchange has a role.
catalog-lost-other-mailboxes = { $narrower } には Entra ID で同意せず、代わりに Exchange Online の対応するロール (RBAC for Applications) を、選択したメールボックスを対象としてアプリに割り当ててください。そうすれば、ほかのメールボックスにはアクセスできません。Entra ID での同意も併せて行うと、両方が足し合わされ、再びすべてのメールボックスにアクセスできるようになります。

catalog-lost-event-changes = アプリは引き続き予定を詳細まで読み取れますが、作成、変更、削除はできなくなります。
catalog-lost-event-details = アプリに見えるのは予定の日時、件名、場所、参加者です。招待の本文、添付ファイル、アプリが追加したデータは見えません。
catalog-lost-event-changes-and-details = アプリに見えるのは予定の日時、件名、場所、参加者です。招待の本文や添付ファイルは見えません。予定の作成、変更、削除もできなくなります。
catalog-lost-contact-changes = アプリは引き続き連絡先を読み取れますが、作成、変更、削除はできなくなります。
catalog-lost-mail-changes = アプリは引き続きメッセージを読み取れますが、下書きの作成や、メッセージの変更、移動、削除はできなくなります。
catalog-lost-mail-details = アプリに見えるのは、誰が誰に、いつ、どのような件名で送ったかです。本文、そのプレビュー、添付ファイルは見えません。
catalog-lost-full-profiles = アプリに見えるのは氏名、メール アドレス、写真です。役職、部署、電話番号、上司など、プロファイルのほかのフィールドは見えません。
catalog-lost-other-profiles = アプリに見えるのは、サインインしているユーザー本人のプロファイルだけになります。
catalog-lost-profile-changes = アプリは引き続きすべてのプロファイルを読み取れますが、変更はできなくなります。
catalog-lost-group-contents = アプリには引き続きグループ、その基本的な情報、メンバーが見えますが、スレッド、予定表、ファイル、プランなど、グループの中身は見えません。
catalog-lost-group-contents-and-details = アプリには引き続き、どのようなグループがあるかと、その基本的な情報が見えます。それ以外のプロパティや、スレッド、予定表、ファイル、プランなど、グループの中身は見えません。
catalog-lost-group-changes = アプリは引き続きグループとその中身を読み取れますが、作成、変更、削除は一切できなくなります。
catalog-lost-group-changes-but-members = アプリは引き続きグループのメンバーを変更できますが、グループの作成、名前の変更、削除や、グループの中身の閲覧と変更はできなくなります。
catalog-lost-directory-but-users = アプリには引き続き全員の完全なプロファイルが見えますが、グループそのもの、デバイス、アプリ、ロールなど、ディレクトリのほかの部分は見えなくなります。
catalog-lost-directory-but-basic-users = アプリには引き続き全員の氏名、メール アドレス、写真が見えますが、プロファイルのほかのフィールドや、ディレクトリのほかの部分は見えなくなります。
catalog-lost-directory-but-groups = アプリには引き続きグループ、その基本的な情報、メンバーが見えますが、ディレクトリのほかの部分は見えなくなります。メンバーのプロファイルのフィールドは、ユーザーに関するアクセス許可も併せて持っていない限り、空白のままです。
catalog-lost-directory-but-apps = アプリには引き続き、アプリと、テナントでのその登録状況が見えますが、ディレクトリのほかの部分は見えなくなります。
catalog-lost-directory-changes = アプリは引き続きディレクトリを読み取れますが、変更はできなくなります。
catalog-lost-unchosen-sites = アプリがアクセスできるのは、管理者がその後に 1 つずつアクセスを許可したサイトだけです。最初は 1 つもありません。

## 独自の評価: より多くの権限を得る手段 (続き)

catalog-escalation-device-control = { $name } が悪用されると、管理者のデバイスを含む管理対象デバイスを消去、ロックされたり、パスコードをリセットされたりするおそれがあります。
catalog-escalation-profiles = { $name } が悪用されると、アカウントを作成されたり、プロファイルを変更されたりするおそれがあります。その場合、プロファイルに基づくルールを持つ動的グループに、攻撃者が選んだアカウントが加わります。
catalog-escalation-reset-contacts = { $name } が悪用されると、攻撃者のメール アドレスや電話番号をプロファイルに登録されるおそれがあります。パスワードのリセットにそれらが使われる場合、アカウントを乗っ取られます。
catalog-escalation-lock-out = { $name } が悪用されると、アカウントが無効にされてサインインできなくなったり、ブロックされたアカウントが再び有効にされたりするおそれがあります。
catalog-escalation-app-credentials-own = { $name } が悪用されると、このアプリが所有するすべてのアプリにシークレットが追加され、それらのアプリの権限でサインインされるおそれがあります。
catalog-escalation-app-policies = { $name } が悪用されると、サインイン時にほかのアプリへ伝えられるユーザーの情報が変更され、別の人としてそれらのアプリに入られるおそれがあります。
catalog-escalation-customer-sign-in = { $name } が悪用されると、組織のアプリへの顧客のサインイン方法 (Azure AD B2C) が変更され、その顧客としてサインインされるおそれがあります。
catalog-escalation-synchronization = { $name } が悪用されると、Entra が接続先のシステムに作成するアカウントを変更されたり、ユーザーのデータを攻撃者のシステムに送られたりするおそれがあります。
catalog-escalation-workflows = { $name } が悪用されると、ライフサイクル ワークフローによって、アカウントをグループに追加されたり、一時アクセス パスを発行されたり、アカウントを削除されたりするおそれがあります。
catalog-escalation-administrative-units = { $name } が悪用されると、協力者が管理者ロールを持つ管理単位にアカウントが追加され、その協力者の管理下に置かれるおそれがあります。
catalog-escalation-attributes = { $name } が悪用されると、条件付きアクセスや Azure のロールの判断に使われるセキュリティ属性を設定され、制限を外されたり、アクセスを得られたりするおそれがあります。
catalog-escalation-risk = { $name } が悪用されると、侵害されたアカウントやアプリを安全だと宣言され、そのために行われたブロックを解除されるおそれがあります。
catalog-escalation-azure-roles = { $name } が悪用されると、Azure リソースに対する特権ロールをアカウントやアプリに割り当てられるおそれがあります。
catalog-escalation-partner-access = { $name } が悪用されると、顧客がパートナーである貴組織に与えた管理者ロールを、攻撃者が選んだグループに割り当てられるおそれがあります。
catalog-escalation-traffic = { $name } が悪用されると、ユーザーのネットワーク トラフィックの経路を変えられ、暗号化された接続の内容を検査されるおそれがあります。
catalog-escalation-restore = { $name } が悪用されると、ディレクトリの一部が以前の状態に戻され、削除されていた権限や設定を復活させられるおそれがあります。

## より限定的なアクセス許可で足りる用途

# $narrower: a list of names of permissions, which are enough together
catalog-use-full-profiles = アプリがプロファイルを読み取るだけであれば、{ $narrower } で足ります。
catalog-use-names = アプリが氏名、メール アドレス、写真を表示するだけであれば、{ $narrower } で足ります。
catalog-use-own-profile = アプリに必要なのがサインインしているユーザー本人のプロファイルだけであれば、{ $narrower } で足ります。
catalog-use-licences = アプリがライセンスを割り当てるだけであれば、{ $narrower } で足ります。
catalog-use-guests = アプリがゲストを招待するだけであれば、{ $narrower } で足ります。
catalog-use-registered-methods = アプリがユーザーの登録済みのサインイン方法を報告するだけであれば、{ $narrower } で足ります。
catalog-use-own-presence = アプリがサインインしているユーザー本人の在席状況を表示するだけであれば、{ $narrower } で足ります。
catalog-use-members = アプリが、誰がどのグループに属しているかを知るだけであれば、{ $narrower } で足ります。
catalog-use-group-changes = アプリがグループのメンバーを変更するだけであれば、{ $narrower } で足ります。
catalog-use-new-groups = アプリが新しいグループを作成するだけであれば、{ $narrower } で足ります。
catalog-use-app-list = アプリが、テナントにどのようなアプリがあるかを読み取るだけであれば、{ $narrower } で足ります。
catalog-use-own-apps = アプリが管理するのが自身で作成したアプリだけであれば、{ $narrower } で足ります。
catalog-use-device-list = アプリが、ディレクトリに登録されているデバイスを読み取るだけであれば、{ $narrower } で足ります。
catalog-use-role-list = アプリが、誰がどの管理者ロールを持っているかを読み取るだけであれば、{ $narrower } で足ります。
catalog-use-organisation = アプリに必要なのが名称や所在地など組織自体の情報だけであれば、{ $narrower } で足ります。
catalog-use-sign-in-rules = アプリがサインインに関するルールを読み取るだけであれば、{ $narrower } で足ります。
catalog-use-mail-reading = アプリがメールを読み取るだけであれば、{ $narrower } で足ります。
catalog-use-mail-envelopes = アプリが、誰が誰に、いつ、どのような件名で送ったかを知るだけであれば、{ $narrower } で足ります。
catalog-use-mail-sending = アプリがメールを送信するだけであれば、{ $narrower } で足ります。
catalog-use-mailbox-settings = アプリがタイム ゾーンや自動応答などのメールボックスの設定を読み取るだけであれば、{ $narrower } で足ります。
catalog-use-event-reading = アプリが予定表を読み取るだけであれば、{ $narrower } で足ります。
catalog-use-free-busy = アプリが空き時間情報を表示するだけであれば、{ $narrower } で足ります。
catalog-use-contact-reading = アプリが連絡先を読み取るだけであれば、{ $narrower } で足ります。
catalog-use-chosen-sites = アプリが使うのが事前に指定できるサイトだけであれば、{ $narrower } で足ります。
catalog-use-chosen-lists = アプリが使うのが事前に指定できるリストやライブラリだけであれば、{ $narrower } で足ります。
catalog-use-chosen-files = アプリが扱うのが事前に指定できるファイルだけであれば、{ $narrower } で足ります。
catalog-use-own-files = アプリが扱うのがサインインしているユーザー本人のファイルだけであれば、{ $narrower } で足ります。
catalog-use-file-reading = アプリがファイルを読み取るだけであれば、{ $narrower } で足ります。
catalog-use-app-folder = アプリが保存するのが自身のファイルだけであれば、{ $narrower } で足ります。
catalog-use-chat-list = アプリが、どのようなチャットがあり、誰が参加しているかを知るだけであれば、{ $narrower } で足ります。
catalog-use-chat-sending = アプリがチャットにメッセージを投稿するだけであれば、{ $narrower } で足ります。
catalog-use-installed-chats = アプリが読み取るのが、アプリがインストールされているチャットだけであれば、{ $narrower } で足ります。
catalog-use-installed-teams = アプリが読み取るのが、アプリがインストールされているチームのチャネルだけであれば、{ $narrower } で足ります。
catalog-use-channel-posting = アプリがチャネルにメッセージを投稿するだけであれば、{ $narrower } で足ります。
catalog-use-meeting-reading = アプリがオンライン会議を読み取るだけであれば、{ $narrower } で足ります。
catalog-use-task-reading = アプリがタスクを読み取るだけであれば、{ $narrower } で足ります。
catalog-use-note-reading = アプリがノートブックを読み取るだけであれば、{ $narrower } で足ります。
catalog-use-managed-device-list = アプリが、どのデバイスが管理されているかとその状態を読み取るだけであれば、{ $narrower } で足ります。

## アクセス許可がほかに必要とするもの

# In all of these, $name is the permission’s name and $needed the name of the narrowest permission that helps.
catalog-need-members-blank = { $needed } など、ユーザーに関するアクセス許可が併せてない場合、グループのメンバーについて見えるのはほぼ ID だけで、氏名などプロファイルのフィールドは空白のままです。
catalog-need-identity-token = { $name } が意味を持つのはサインイン時だけですが、アプリはサインインを開始する { $needed } を要求していません。
catalog-need-account-reading = アカウントを有効または無効にするには、アプリがそのアカウントを読み取れる必要もあります。{ $name } のほかに、{ $needed } またはより広いアクセス許可が必要です。
catalog-need-role-apps = アプリにアクセス許可を割り当てるには、対象のアプリを見つけられる必要もあります。{ $name } のほかに、{ $needed } またはより広いアクセス許可が必要です。
catalog-need-policy-reading = 公開データによると、{ $name } でこれらのポリシーを変更するには { $needed } も必要ですが、アプリはこれを要求していません。
catalog-need-chosen-afterwards = { $name } だけでは、何にもアクセスできません。その後、サイト、リスト、ファイルごとに、アプリにアクセスを許可する必要があります。
catalog-need-meeting-policy = 同意に加えて、管理者が Teams で、アプリが会議にアクセスできるユーザーを対象に、アプリケーション アクセス ポリシーをアプリに付与する必要があります。それまで、{ $name } でアクセスできる会議はありません。
catalog-need-recipient-installed = { $name } による通知が届くのは、Teams でアプリがインストールされている相手だけです。
catalog-need-lasting-alone = { $name } はほかの委任されたアクセスを延長するだけのものですが、アプリはサインイン以外の委任されたアクセスを要求していません。
catalog-need-installed = { $name } が効力を持つのは、チームやチャットなど、Teams でアプリがインストールされている場所だけで、すべてに一度に及ぶことはありません。

## テナントと組み込みのカタログとの違い

# In all of these, $name is the permission’s name. $ours, $theirs: ids
catalog-disagreement-id = { $name } の ID は、テナントでは { $theirs }、組み込みのカタログでは { $ours } です。
catalog-disagreement-id-new = { $name } の ID は、テナントでは { $theirs } です。組み込みのカタログには ID がありません。
# $theirs: the name in the tenant
catalog-disagreement-name = テナントでは、{ $name } の名前が { $theirs } になっています。ID は同じです。
catalog-disagreement-consent-admin = テナントでは、{ $name } に既定で管理者の同意が必要です。組み込みのカタログでは不要とされています。
catalog-disagreement-consent-user = テナントでは、{ $name } に既定で管理者の同意は不要です。組み込みのカタログでは必要とされています。
catalog-disagreement-missing = { $name } は組み込みのカタログにありますが、テナントでは提供されていません。
catalog-disagreement-disabled = テナントでは { $name } が無効になっているため、新たに同意することはできません。
