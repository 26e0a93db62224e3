# 何が起きたか、そして .hint に次に何をすればよいか。エラー コードごとに 1 つ。

## 要求の読み取り

error-article-empty = 記事にテキストがありません。
    .hint = 別のファイルを開くか、ベンダーのページのテキストを貼り付けてください。
# $limit: a size such as “10 MB”
error-article-too-large = 記事が、Scopeglass で読み取れる上限の { $limit } を超えています。
    .hint = アクセス許可が列挙されている部分だけを貼り付けてください。
# $file: a file name
error-article-not-text = 「{ $file }」には読み取れるテキストがありません。
    .hint = ページをテキストまたは HTML として保存するか、テキストをコピーして貼り付けてください。
# $file: a file name
error-article-unreadable = 「{ $file }」を開けませんでした。
    .hint = ファイルがまだ存在するか、読み取る権限があるかを確認してください。
error-nothing-recognised = 記事を読み取りましたが、アクセス許可は 1 つも認識されませんでした。
    .hint = アクセス許可が列挙されているページかどうかを確認してください。名前を指定して追加することもできます。
error-link-invalid = これは、Microsoft のサインイン ページで同意を求めるリンクではありません。
    .hint = ベンダーのメールまたはページから、リンク全体をコピーしてください。「authorize」または「adminconsent」が含まれています。Scopeglass はリンクを読み取るだけで、開くことはありません。
# $line, $column (numbers): where reading stopped
error-manifest-invalid = マニフェストは { $line } 行 { $column } 列より先を読み取れませんでした。
    .hint = その場所の文字列を直すか、マニフェストをもう一度エクスポートしてください。JSON では、コメントや閉じ括弧の前のコンマは使えません。
error-manifest-unknown = ファイルは読み取れましたが、Scopeglass が知っている形式のアプリの宣言がありません。
    .hint = 読み取れるのは、Entra と Teams のマニフェスト、Microsoft Graph の一覧、Terraform のファイル、ARM テンプレートです。正しいファイルか確認してください。
# $file: a file name; $format: its format, such as “DOC”
error-format-unsupported = { $file } は { $format } 形式のファイルです。Scopeglass はこの形式を読み取れません。
    .hint = テキスト、HTML、PDF、DOCX、XLSX、CSV のいずれかで保存するか、文字列をコピーして貼り付けてください。
# $file: a file name
error-bicep-unbuilt = { $file } は Bicep のファイルです。Scopeglass はそのままでは読み取れません。
    .hint = 「az bicep build --file」を実行し、できあがった JSON テンプレートを開いてください。
# $file: a file name
error-document-encrypted = { $file } はパスワードで保護されています。
    .hint = 元のプログラムで開き、パスワードなしの複製を保存して、それを開いてください。
# $file: a file name
error-document-damaged = { $file } は壊れているか、名前の示す形式ではありません。
    .hint = ファイルをもう一度入手してください。ほかのプログラムで開ける場合は、文字列をコピーして貼り付けてください。
# $file: a file name; $limit: a size such as “20 MB”
error-document-too-large = { $file } は、Scopeglass が読み取れる上限の { $limit } を超えています。
    .hint = アクセス許可が載っているページだけを保存するか、その文字列を貼り付けてください。
# $file: a file name
error-document-too-complex = { $file } は、展開すると文書に必要な大きさをはるかに超えるか、際限なく自分自身を参照しています。読み取りを中止しました。
    .hint = 出所のわからないファイルであれば注意してください。そうでなければ、アクセス許可が載っている部分の文字列をコピーして貼り付けてください。
# $file: a file name
error-document-without-text = { $file } には文字列がなく、画像または空のページだけです。
    .hint = 文字列の入ったファイルをベンダーに依頼するか、先に文字認識を行ってください。
# $profile: the id of a vendor profile
error-profile-unknown = 「{ $profile }」というベンダー プロファイルはありません。
    .hint = 一覧から選択するか、ベンダー自身の記事を読み取ってください。
# $profile: the id of a vendor profile
error-profile-invalid = ベンダー プロファイル「{ $profile }」が、プロファイルの形式に従っていません。
    .hint = プロファイルのファイルを修正するか、代わりにベンダー自身の記事を読み取ってください。
# $file: a path
error-profile-not-written = { $file } に書き込めませんでした。
    .hint = 空き容量とフォルダーの権限を確認するか、別のフォルダーを選んでください。
# $permission: a permission name
error-permission-unknown = { $permission } というアクセス許可はカタログにありません。
    .hint = つづりを確認してください。名前が正しい場合は、別の API のアクセス許可か、カタログより新しいアクセス許可の可能性があります。
# $permission: a permission name
error-kind-impossible = { $permission } に、その種類はありません。
    .hint = 実際に存在する種類を選択するか、どのアクセス許可のことかをベンダーに確認してください。
# $permission: a permission name
error-permission-not-in-request = この審査の要求に { $permission } は含まれていません。
    .hint = 要求に含まれるアクセス許可を選択するか、先にこれを追加してください。
# $app: what was asked for
error-app-not-found = テナントに「{ $app }」というアプリはありません。
    .hint = つづりを確認するか、アプリケーション ID を指定してください。
# $app: what was asked for; $apps: names with application ids
error-app-ambiguous = 「{ $app }」に当てはまるアプリが複数あります: { $apps }。
    .hint = 名前全体かアプリケーション ID を指定してください。
error-not-connected = どのテナントにも接続していません。
    .hint = 先に接続してください。その後、アプリの一覧を表示できます。

## サインイン

error-sign-in-cancelled = サインインをキャンセルしました。Scopeglass を通じて付与されたものはありません。
    .hint = サインインはいつでもやり直せます。審査はそのまま残ります。サインイン ページがまだ開いている場合は、閉じてかまいません。
error-sign-in-denied = サインイン ページから、同意が得られなかったという応答がありました。誰かが拒否したか、テナントのポリシーで許可されていません。
    .hint = 続けるには、もう一度サインインして承諾するか、テナントの同意ポリシーで何が許可されているかを管理者に確認してください。
error-admin-approval-needed = このユーザーがこれらのアクセス許可を使用するには、先に管理者の承認が必要です。
    .hint = 組織に代わって同意できるアカウントでサインインするか、管理者に依頼してください。
# $minutes (number): how long the sign-in was waited for
error-sign-in-timed-out = { $minutes } 分以内にサインインが完了しませんでした。ページが閉じられたか、まだ内容を確認している途中の可能性があります。
    .hint = サインインをやり直してください。新しいページが開きます。以前から開いたままのページはもう使えないため、閉じてかまいません。
# $url: the address of the sign-in page
error-browser-not-opened = ブラウザーを開けませんでした。
    .hint = このコンピューターのブラウザーで、次のアドレスを開いてください: { $url }
error-loopback-unavailable = サインイン ページからの応答を、このコンピューターで待ち受けることができませんでした。
    .hint = セキュリティ ソフトウェアが、このコンピューターから自分自身への接続をブロックしていないかを確認し、もう一度お試しください。
# $host: a host name
error-authority-unreachable = ID サーバー { $host } に接続できませんでした。
    .hint = ネットワーク接続とプロキシを確認し、もう一度お試しください。
# $host: a host name
error-authority-invalid = { $host } が ID サーバーとして公開している情報が正しくないため、使用できません。
    .hint = 接続設定のアドレスとテナントを確認してください。
# $error: the server’s error code
error-authorization-refused = ID サーバーがエラー { $error } でサインインを終了しました。
    .hint = 詳細にサーバーからのメッセージがあります。多くの場合、アプリの登録またはリダイレクト先のアドレスの変更が必要です。
# $error: the server’s error code
error-token-refused = ID サーバーがアクセス トークンを発行せず、エラー { $error } を返しました。
    .hint = もう一度サインインしてください。再び発生する場合は、詳細を確認し、アプリの登録を見直してください。
# $check: the name of the check
error-id-token-invalid = ID トークンが検証 ({ $check }) に合格しなかったため、Scopeglass はこのサインインを信頼しません。
    .hint = このコンピューターの時計と、接続設定のテナントを確認し、もう一度サインインしてください。
error-session-ended = セッションが終了し、更新できませんでした。
    .hint = もう一度サインインしてください。これまでに読み取った内容は保持されます。
error-not-signed-in = この審査では、まだ誰もサインインしていません。
    .hint = 先に「サインイン」のステップに進んでください。
error-keyring-unavailable = このシステムではキーリングを利用できないため、セッションはメモリ内だけに保持されます。
    .hint = このまま続行できます。Scopeglass を終了すると、次回はサインインし直す必要があります。それを避けるには、システムのパスワード保管機能を起動してください。
# $person: a sign-in name
error-person-unknown = 練習用テナントに「{ $person }」というユーザーはいません。
    .hint = 練習用のサインイン ページに表示されるユーザーの中から選択してください。

## Microsoft Graph への照会

# $host: a host name
error-graph-unreachable = { $host } の Microsoft Graph に接続できませんでした。
    .hint = ネットワーク接続とプロキシを確認し、もう一度照会してください。
# $seconds (number): how long an answer was waited for
error-graph-timeout = { $seconds } 秒以内に Microsoft Graph からの応答がありませんでした。
    .hint = もう一度照会してください。繰り返し発生する場合は、混雑していない時間帯にお試しください。
error-graph-throttled = 要求を減らすよう Microsoft Graph から何度も求められたため、Scopeglass は照会を中止しました。
    .hint = 数分待ってから、もう一度照会してください。
# $code: Graph’s error code
error-graph-denied = Microsoft Graph が読み取りを拒否しました ({ $code })。
    .hint = アクセス許可が付与されていないか、このユーザーにデータを閲覧する権限がありません。どちらであっても有用な情報であり、対処は必要ありません。
# $code: Graph’s error code
error-graph-unauthenticated = Microsoft Graph がアクセス トークンを受け付けませんでした ({ $code })。
    .hint = もう一度サインインしてください。
# $code: Graph’s error code
error-graph-not-found = 照会した対象が、このテナントに存在しません ({ $code })。
    .hint = 多くの場合、ユーザーにメールボックスがないか、サービスのライセンスがありません。それらを持つアカウントでお試しください。
# $status (number): the HTTP status
error-graph-server-error = Microsoft Graph 側で障害が発生しました (状態コード { $status })。
    .hint = 後でもう一度照会してください。詳細にある要求 ID は、Microsoft サポートへの問い合わせに役立ちます。
# $status (number): the HTTP status; $code: Graph’s error code
error-graph-refused = Microsoft Graph がエラー { $code } を返しました (状態コード { $status })。
    .hint = 詳細に Microsoft Graph からのメッセージがあります。
error-graph-unreadable = Microsoft Graph からの応答を解釈できませんでした。
    .hint = もう一度照会してください。応答を書き換えるプロキシが原因の場合もあります。
error-graph-too-large = Microsoft Graph からの応答が上限より大きかったため、そこで読み取りを中止しました。
    .hint = それまでに読み取った内容は、「一部のみ読み取り」として扱われます。
# $host: a host name
error-graph-foreign-host = 応答が { $host } を指していましたが、選択したクラウドのものではありません。Scopeglass はそこに接続しておらず、アクセス トークンも送信していません。
    .hint = 接続設定と、応答を書き換えるプロキシがないかを確認してください。
error-graph-loop = 応答の同じページが繰り返されたため、そこで読み取りを中止しました。
    .hint = もう一度照会してください。それまでに読み取った内容は、「一部のみ読み取り」として扱われます。
# $read (number): records handed over; $counted (number): records that the tenant counted
error-graph-count-mismatch = テナントが数えたレコードは { $counted } 件ですが、渡されたのは { $read } 件です。そのため、読み取った内容がすべてではない可能性があります。
    .hint = 結果は「一部のみ読み取り」として扱い、もう一度照会してください。レコードが追加または削除された直後だったことが原因の場合もあります。
error-probes-cancelled = 照会をキャンセルしました。
    .hint = それまでに読み取った内容は保持されます。残りの照会はいつでも実行できます。

## 審査とレポート

# $review: the id of a review
error-review-not-found = 審査 { $review } はありません。
    .hint = 審査の一覧から選択してください。
# $file: a file name
error-review-damaged = 保存された審査「{ $file }」を読み取れません。
    .hint = ファイルには変更を加えていません。バックアップから復元するか、新しい審査を開始してください。
# $file: a file name
error-review-newer = 「{ $file }」は、より新しいバージョンの Scopeglass で保存されています。
    .hint = 開くには Scopeglass を更新してください。ファイルには変更を加えていません。
# $file: a file name
error-review-not-saved = 審査を「{ $file }」に保存できませんでした。
    .hint = 空き容量とフォルダーの権限を確認してください。保存されるまでは、Scopeglass を終了しないでください。
error-review-busy = この審査では、別の処理がまだ実行中です。
    .hint = 終わるまで待つか、キャンセルしてください。
error-condition-missing = 条件付きで承認するには、条件の記入が必要です。
    .hint = 満たすべき条件を記入してください。
error-nothing-to-undo = 元に戻す操作はありません。
    .hint = 対処は必要ありません。
# $file: a file name
error-report-not-written = レポートを「{ $file }」に書き込めませんでした。
    .hint = 空き容量とフォルダーの権限を確認するか、別のフォルダーを選択してください。
# $file: a file name
error-report-exists = 「{ $file }」はすでに存在します。
    .hint = 別の名前を選択するか、置き換えを許可してください。
# $file: ファイル名
error-disk-full = ディスクに「{ $file }」を保存する空きがありません。
    .hint = 書きかけのファイルは残っていません。空き容量を増やすか、別のフォルダーを選択してください。
# $folder: フォルダー
error-folder-read-only = フォルダー「{ $folder }」に書き込めません。
    .hint = 別のフォルダーを選択するか、書き込みの権限を管理者に依頼してください。
error-report-cancelled = レポートの書き込みを取り消しました。
    .hint = 何も書き込まれていません。いつでもやり直せます。
# $file: ファイル名
error-bundle-unreadable = 「{ $file }」は Scopeglass のレポートでもレポート バンドルでもありません。
    .hint = 末尾が .scopeglass.zip のファイル、それを展開したフォルダー、または JSON 形式のレポートを選択してください。
# $file: ファイル名
error-bundle-refused = Scopeglass のバンドルにはあり得ない構造のため、「{ $file }」を開きませんでした。
    .hint = 出所がわかるまで、ほかのプログラムでも開かないでください。送信者に元のファイルを依頼してください。
error-signing-key-damaged = キーリングにある署名鍵を読み取れません。
    .hint = キーリングから Scopeglass の項目「report signing key」を削除すると、次のレポートで新しい鍵が作られます。レポートを検証する人に知らせてください。
# $file: ファイル名
error-signer-unreadable = 「{ $file }」に minisign 形式の公開鍵がありません。
    .hint = 「scopeglass key export」で書き出したファイルを署名者に依頼してください。
# $signer: 名前または鍵 ID
error-signer-unknown = 「{ $signer }」という信頼済みの署名者はいません。
    .hint = 信頼済みの署名者は「scopeglass key list」で確認できます。
# $host: サーバー名
error-timestamp-unreachable = タイムスタンプ サービス { $host } に接続できませんでした。
    .hint = アドレスとネットワークを確認するか、タイムスタンプなしでレポートを書き込んでください。
# $host: サーバー名
error-timestamp-invalid = タイムスタンプ サービス { $host } の応答は、このレポートの有効なタイムスタンプではありません。
    .hint = 何も書き込まれていません。別のサービスを試すか、タイムスタンプなしで書き込んでください。
# $format: the name of a format
error-format-unknown = レポートの形式に「{ $format }」はありません。
    .hint = 一覧にある形式から選択してください。
# $language: what was asked for
error-language-unknown = 表示言語に「{ $language }」はありません。
    .hint = 次の中から選択してください: { $languages }。

## 練習用テナント、コマンド ライン、Scopeglass 自体

error-practice-unavailable = 練習用テナントを起動できませんでした。
    .hint = 詳細を確認し、もう一度お試しください。
# $port: a port number, as text
error-port-taken = ポート { $port } は別のプログラムが使用中です。
    .hint = 別のポートを選択するか、指定を省略してください。省略すると、空いているポートが自動的に選ばれます。
error-usage-invalid = コマンド ラインを解釈できませんでした。
    .hint = --help を付けて実行すると、使い方が表示されます。
# $file: a file name
error-file-not-opened = 「{ $file }」を開けませんでした。
    .hint = 名前と、ファイルを読み取る権限があることを確認してください。
error-internal = Scopeglass 自体に問題が発生しました。操作の誤りが原因ではありません。
    .hint = 詳細を添えてご報告ください。審査は変更のたびに保存されています。

error-probe-sampled = 照会した範囲では何も見つかりませんでしたが、すべてを照会したわけではありません。
    .hint = もう一度照会して別の範囲を調べるか、個別に確認してください。

error-nothing-to-show = { $permission } には表示できるレコードがありません。
    .hint = 先に照会を実行してください。表示できるのは、読み取れたレコードだけです。

error-experiment-empty = この要求には、実験で照会できる委任されたアクセス許可がありません。
    .hint = 何かを読み取る委任されたアクセス許可を含む要求を選んでください。

error-credential-missing = アプリのシークレットも証明書も指定されていません。
    .hint = シークレットを環境変数 SCOPEGLASS_APP_SECRET に設定するか、--app-certificate でファイルを指定してください。
