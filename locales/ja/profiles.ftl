### profiles/ のアプリが何をしようとしているか、またベンダーが挙げる理由を、当プロジェクト
### 自身の言葉で述べたもの。Webex の理由は request.ftl にあります。

## 複数のプロファイルで使用

profile-reason-signed-in = 誰がサインインしているかを知るためです。

## Asana

profile-asana-outlook-summary = Outlook のメールを Asana のタスクにします。

## Calendly

profile-calendly-summary = 管理者が全員分をまとめて接続した Outlook の予定表をもとに、Calendly で空き時間を提示します。
profile-calendly-reason-user = 組織のユーザーを一覧にし、Calendly のアカウントと照合するためです。
profile-calendly-reason-calendars = 空き時間を提示するときに、ユーザーの Outlook の予定表を考慮するためです。ベンダーは、Calendly のアカウントを持つユーザーの予定表だけを開くと述べています。

## Cisco Secure Email Threat Defense

profile-cisco-email-threat-defense-summary = メールの脅威を監視し、有効にした場合は危険なメッセージに対処します。
profile-cisco-email-threat-defense-reason-read = 読み取り専用で動作する場合に、管理者がメッセージを開いたりダウンロードしたりし、既読かどうかを確認できるようにするためです。
profile-cisco-email-threat-defense-reason-readwrite = 対処もできる設定で動作する場合に、管理者がメッセージを開いたりダウンロードしたりし、既読かどうかを確認できるようにし、危険なメッセージに手動または自動で対処するためです。
profile-cisco-email-threat-defense-reason-organization = どのドメインのメールを保護するかを知るためです。
profile-cisco-email-threat-defense-reason-users = 上司と部下の関係やユーザーの一部の情報を知り、なりすましに気付けるようにするためです。

## Commvault

profile-commvault-exchange-summary = Exchange Online のメールボックスをバックアップし、復元します。
profile-commvault-exchange-reason-application = アプリの応答 URL を維持し、シークレットを自動で作成するためです。ベンダーは、必須ではないと述べています。
profile-commvault-exchange-reason-directory = すべてのユーザーとグループを見つけるためです。
profile-commvault-exchange-reason-group = すべてのグループを見つけるためです。
profile-commvault-exchange-reason-mailboxsettings = すべてのメールボックスの設定を見つけるためです。
profile-commvault-exchange-reason-user = すべてのユーザーの完全なプロファイルを見つけるためです。ベンダーは、必須ではないと述べています。
profile-commvault-exchange-reason-importexport = メールボックスをバックアップし、復元するためです。ベンダーは、必須ではないと述べています。
profile-commvault-exchange-reason-items = すべてのメールボックスのアイテムを読み取るためです。ベンダーは、必須ではないと述べています。
profile-commvault-exchange-reason-folders = すべてのメールボックスのフォルダーを読み取るためです。ベンダーは、必須ではないと述べています。
profile-commvault-exchange-reason-accessasuser = サインインしているユーザーとしてディレクトリにアクセスするためです。ベンダーは、必須ではないと述べています。

## Condeco

profile-condeco-summary = Condeco の予約とユーザーの Outlook の予定表を一致させます。
profile-condeco-earlier-summary = Condeco の予約とユーザーの Outlook の予定表を一致させます。ベンダーの以前の説明によるものです。
profile-condeco-reason-user-read = 同意の手続き中に、管理者が誰で、どのテナントに属しているかを知るためです。
profile-condeco-reason-user-readbasic-all = 予定表の変更通知を受け取る設定をするときに、ユーザーの ID などの基本情報を取得するためです。
profile-condeco-reason-user-read-all = 予定表の変更通知を受け取る設定をするときに、ID を含むユーザーの完全なプロファイルを取得するためです。
profile-condeco-reason-calendars = ユーザーの予定表の予定を読み取り、変更するためです。

## Drata

profile-drata-summary = コンプライアンスの証拠として、ユーザー、サインインのレポート、ポリシーを収集します。
profile-drata-reason-directory = ディレクトリからユーザーとグループを読み取り、従業員の一覧を最新に保つためです。
profile-drata-reason-reports = サインイン、アクセス、その他の利用状況に関するレポートを取得するためです。
profile-drata-reason-users = ユーザーのプロファイルと基本情報を読み取るためです。
profile-drata-reason-policies = ユーザーに適用されるセキュリティとコンプライアンスのポリシーを読み取るためです。
profile-drata-reason-auditlog = 監査ログから、コンプライアンスにかかわるイベントを読み取るためです。

## Exclaimer

profile-exclaimer-summary = メールの署名に使うために、ユーザーの情報をディレクトリから読み取ります。
profile-exclaimer-reason-user-read = サインインしているユーザーが管理者かどうかを確認し、それに応じた設定項目を表示するためです。
profile-exclaimer-reason-directory = ディレクトリのデータを読み取るためです。Exclaimer は独自のキャッシュにその写しを保存します。
profile-exclaimer-reason-photos = ユーザーの写真を読み取るためです。

## Gong

profile-gong-summary = 営業チームのメールと予定表を Gong に取り込みます。
profile-gong-reason-mail = メールを取り込むためです。メールの取り込みが有効な場合に使われます。
profile-gong-reason-calendars = 予定表とその予定を取り込むためです。予定表の取り込みが有効な場合に使われます。
profile-gong-reason-users = メール、予定表、写真を取り込むユーザーの ID を調べるためです。
profile-gong-reason-groups = グループの情報を調べるためで、問題の原因を調査する場合に限られます。
profile-gong-reason-openid = ユーザーごとに接続する場合に、ユーザーのプロファイルのデータを見るためです。
profile-gong-reason-email = ユーザーごとに接続する場合に、ユーザーの主なメール アドレスを読み取るためです。
profile-gong-reason-profile = ユーザーごとに接続する場合に、ユーザーの氏名、写真、ユーザー名、メール アドレスを見るためです。
profile-gong-reason-offline = ユーザーごとに接続する場合に、ユーザーが Office 365 を使っていない間もデータを扱い続けるためです。

## monday.com

profile-monday-outlook-summary = monday.com のワークフローでメールを読み取り、送信します。
profile-monday-outlook-reason-mail-read = ユーザーのメールを読み取り、メッセージが届いたときにワークフローを開始するためです。
profile-monday-outlook-reason-mail-send = ワークフローの手順として、ユーザーのアカウントからメールを送信するためです。
profile-monday-outlook-reason-offline = ユーザーが毎回サインインし直さなくても、ワークフローを実行し続けるためです。

## Netskope

profile-netskope-outlook-summary = 組織のデータ保護ポリシーに照らして Outlook のメールを検査します。
profile-netskope-outlook-reason-contacts = ユーザーを一覧にし、ポリシーを適用するためです。
profile-netskope-outlook-reason-users = ユーザーを一覧にするためです。
profile-netskope-outlook-reason-groups = ユーザーがどのグループに属しているかを知るためです。
profile-netskope-outlook-reason-mail = メールに関する通知を処理するためです。
profile-netskope-outlook-reason-policies = ポリシーを適用するためです。
profile-netskope-outlook-reason-user-facts = ユーザーに関する情報を読み取るためです。

## Okta

profile-okta-federation-summary = ユーザーが Okta を通じて Microsoft 365 にサインインできるようにします。
profile-okta-federation-reason-user-read = サインインに必要な、ユーザーの基本的な ID 情報を知るためです。
profile-okta-federation-reason-domain-readwrite-all = 組織のドメインを構成し、確認するためです。
profile-okta-federation-reason-rolemanagement = 初期設定の際にディレクトリ ロールを割り当てるためです。ベンダーは、設定後にこのアクセス許可を取り消せると述べています。

## Otter.ai

profile-otter-summary = Otter.ai にサインインし、予定表の会議を取り込みます。
profile-otter-reason-offline = ユーザーがサインインしたままでいられるようにするためです。
profile-otter-reason-calendars = ユーザーの予定表の予定を取り込むためです。
profile-otter-reason-contacts = ユーザーの予定表に関連する連絡先にアクセスするためです。

## PoliteMail

profile-politemail-summary = グループに社内向けのお知らせメールを送信し、どのように読まれたかを測定します。
profile-politemail-reason-sign-in = ユーザーがサインインできるようにするためです。
profile-politemail-reason-user-read = メールの個人別の文面作成と送信のために、ユーザーのメール アドレスなどの情報を読み取るためです。
profile-politemail-reason-members = グループのメンバーを取得するためです。
profile-politemail-reason-mailboxsettings = ユーザーの勤務時間、タイム ゾーン、言語を知るためです。
profile-politemail-reason-orgcontacts = メールの個人別の文面作成と送信のために、組織の連絡先のメール アドレスなどの情報を読み取るためです。
profile-politemail-reason-people = メールの個人別の文面作成と送信のために、ユーザーの一覧とローカルの連絡先を、メール アドレスなどの情報とともに読み取るためです。
profile-politemail-reason-users = メールの個人別の文面作成のために、ユーザーのメール アドレスなどの情報を読み取るためです。

## ServiceNow

profile-servicenow-notify-summary = インシデントの際に ServiceNow から Teams 会議を開始し、誰が参加しているかを把握します。
profile-servicenow-notify-reason-meetings = オンライン会議を開始するためです。
profile-servicenow-notify-reason-initiate = ボットとして複数のユーザーを通話に招待するためです。
profile-servicenow-notify-reason-join = ボットが会議に参加できるようにするためです。通話の詳細は、参加者でなければ読み取れません。
profile-servicenow-notify-reason-install = 自社のアプリをオンライン会議に追加するためです。
profile-servicenow-notify-reason-tab = 会議の中で、インシデントの詳細を示すタブを開くためです。

## Veeam Backup for Microsoft 365

profile-veeam-backup-summary = メールボックス、サイト、OneDrive、Teams をバックアップします。
profile-veeam-backup-reason-directory = 組織のプロパティと、ユーザーやグループとそのプロパティを照会するためです。
profile-veeam-backup-reason-group = グループとそのサイトを照会するためです。
profile-veeam-backup-reason-teamsettings = アーカイブされたチームにアクセスするためです。
profile-veeam-backup-reason-sites = SharePoint ストアからインストールされたアプリのサイトにアクセスするためです。

## Vocera

profile-vocera-summary = Vocera Voice Server の 1 つのメールボックスを通じてメールを送受信します。
profile-vocera-reason-mail = 特定の 1 つの受信トレイのメールを読み取り、削除するためです。
profile-vocera-reason-send = Voice Server からメールを送信するためです。
profile-vocera-reason-files = メールにファイルを添付して送信するためです。
profile-vocera-reason-sites = メールの添付ファイルを管理するためです。

## Webex、現在のページ

profile-webex-current-summary = Outlook、Microsoft Teams、Webex アプリから組織全体の Webex 会議をスケジュールし、参加者を表示します。
profile-webex-current-reason-openid = 自動的に含まれます。継続してユーザーを識別し、その基本情報を見るためです。
profile-webex-current-reason-profile = 自動的に含まれます。ユーザーが Microsoft にサインインせずに Webex Scheduler を使えるようにするためです。

## Zoom

profile-zoom-presence-summary = Zoom と Microsoft 365 でユーザーのプレゼンスを同じに保ちます。
profile-zoom-presence-reason = Zoom でのユーザーのプレゼンスを Microsoft 365 に表示し、その逆も行うためです。
