# 練習用テナントのページ: サインイン、同意、そこで起こりうる問題。

practice-badge = 練習用テナント
practice-notice = 「{ $organisation }」も、そこに属する人も、すべて架空のものです。このページはこのコンピューターから表示されています。実在のアカウントはここでは使用できません。

## サインイン

practice-sign-in-title = サインイン
practice-sign-in-to = 「{ $app }」に進みます
practice-people-legend = 練習で使うユーザーを選択してください
practice-role-global-administrator = グローバル管理者
practice-role-cloud-application-administrator = クラウド アプリケーション管理者
practice-role-member = 一般ユーザー
practice-typing-legend = または、サインイン名とパスワードを入力してください
practice-username = サインイン名
practice-password = パスワード
practice-sign-in-button = サインイン
practice-cancel-button = キャンセル
practice-wrong-password = サインイン名とパスワードの組み合わせが正しくありません。パスワードは練習用テナントを起動するたびに変わります。一覧からユーザーを選択する場合、パスワードは必要ありません。
practice-password-missing = パスワードも入力してください。または、サインイン名を空にして、一覧からユーザーを選択してください。
practice-nobody-chosen = ユーザーを選択するか、サインイン名とパスワードを入力してください。

## 同意

practice-signed-in-as = サインイン中のユーザー
practice-consent-title = 要求されているアクセス許可
practice-consent-intro = 「{ $app }」が次のアクセス許可を求めています。
practice-client-id = アプリケーション ID:
practice-answer-goes-to = 応答の送信先:
practice-scope-needs-admin = 管理者だけが許可できます。
practice-consent-for-everyone = 組織の代理として同意する
practice-consent-for-everyone-meaning = これらのアクセス許可について、組織内のほかのユーザーが確認を求められることはなくなります。
practice-consent-for-everyone-only = この回答は組織内の全員に適用されます。
practice-consent-meaning = 承諾すると、取り消されるまでアプリはこれらのアクセス許可を使用できます。この練習用テナントでは、停止するとすべて消去されます。
practice-accept-button = 承諾

## 承認

practice-approval-title = 管理者の承認が必要です
practice-approval-text = 「{ $app }」は、管理者だけが許可できるアクセス許可を求めています。何も許可せずに戻るか、管理者としてサインインしてください。
practice-approval-return = 何も許可せずに戻る
practice-approval-switch = 別のユーザーでサインイン

## その他のページ

practice-refusal-title = このサインインは続行できません
practice-refusal-redirect = アプリは、登録されていないアドレスに応答を送るよう求めています。そのアドレスには何も送信していません。アプリの設定担当者がアドレスを修正する必要があります。
practice-refusal-client = この ID のアプリは、このテナントに登録されていません。アプリケーション ID を確認してください。
practice-refusal-tenant = そのテナントはここにはありません。アドレスに含まれるテナントを確認してください。
practice-refusal-too-late = このページはすでに使用されたか、長い間開いたままになっていました。アプリに戻り、サインインをやり直してください。
practice-refusal-request = アプリの要求が不完全であるか、解釈できません。
practice-refusal-technical = アプリの担当者向けの情報
practice-signed-out-title = サインアウトしました
practice-signed-out-text = このウィンドウは閉じてかまいません。
practice-continue-title = アプリに戻る
practice-continue-text = 応答の準備ができました。自動的に進まない場合は、ボタンを押してください。
practice-continue-button = 続行
