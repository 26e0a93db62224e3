### アクセス許可が見つかった場所と、ベンダー プロファイルの内容。

## アクセス許可を認識した手がかり

recognised-by-exact-name = 公開されている名前
recognised-by-id = 公開されている ID
recognised-by-display-name = Microsoft が表示するタイトル
recognised-by-translated-title = 翻訳されたタイトル
recognised-by-translated-name = 翻訳された名前
recognised-by-typo = 入力ミスのある名前
recognised-by-profile = ベンダー プロファイル
recognised-by-admin = 手動での指定
recognised-by-link = 同意リンクでの要求
recognised-by-manifest = アプリのマニフェストでの宣言
recognised-by-granted = テナントでのアプリへの付与
recognised-by-list = リストへの記載

## アクセス許可のように見えるのに認識されなかった理由

unrecognised-unknown-name = アクセス許可の名前の形をしていますが、カタログに該当するものがありません。
unrecognised-no-match = アクセス許可のタイトルのように読めますが、該当するものがありません。
unrecognised-ambiguous = 複数のアクセス許可が同じ程度に当てはまります。
unrecognised-not-asked = 本文はこのアクセス許可に触れていますが、要求しないと述べています。
unrecognised-other-resource = Microsoft Graph ではなく、別のサービスのものです。意味がわかるのは、テナントに接続した後です。
unrecognised-elsewhere = アプリの登録に設定されているもの (「.default」) をまとめて要求しています。その内容はこの情報源からはわかりません。
unrecognised-wrong-kind = このアクセス許可は存在しますが、ここで要求されている種類のものはありません。
unrecognised-reference = 別の場所にある値を参照しています。このソースにはその値が含まれていません。

## Webex

profile-webex-summary = Outlook や Microsoft Teams から Webex 会議をスケジュールし、参加者を表示します。
profile-webex-reason-offline-access = 予定表の招待などを取得するたびにユーザーに確認を求めずに済むよう、Webex はユーザーの離席後も接続を維持したいとしています。
profile-webex-reason-user-read-all = 会議の参加者が誰かを表示し、Microsoft 365 のユーザーと Webex アカウントをメール アドレスで照合するためです。
profile-webex-reason-calendars-read = Webex 会議を含む予定と、その日時、出席者、件名、会議オプションを読み取るためです。
profile-webex-reason-contacts-read = Outlook や Teams から会議をスケジュールするときに、連絡先のグループを招待するためです。ベンダーは、データを保存しないと述べています。
profile-webex-reason-group-read-all = 会議をスケジュールするときに、グループ全体を招待したり、チャネルのメンバーを候補として表示したりするためです。ベンダーは、データを保存しないと述べています。
profile-webex-reason-directory-read-all = 会議の参加者のプロファイルをディレクトリの情報で補い、招待するときにメール アドレスの入力を補完するためです。
profile-webex-reason-calendars-readwrite = Outlook、Teams、Webex アプリから会議をスケジュールし、それに伴う予定を作成、変更、削除するためです。
