# コマンド ライン: ヘルプ、進行状況、質問。

cli-about = 同意する前に、アプリの Microsoft 365 アクセス許可で実際に何が見えるようになるかを確認します。
cli-heading-usage = 使い方:
cli-heading-commands = コマンド
cli-heading-options = オプション
cli-heading-arguments = 引数
cli-exit-codes = 終了コード:
    { "  " }0  完了
    { "  " }1  Scopeglass 自体の問題
    { "  " }2  コマンド ラインを解釈できない
    { "  " }3  要求を読み取れない、何も認識できない、または該当するものがカタログにない
    { "  " }4  サインインしていない (拒否、キャンセル、または時間切れ)
    { "  " }5  レポートは書き込み済みだが、照会が失敗したか途中までで終わった
    { "  " }6  ファイルに書き込めない
    { "  " }7  比べた要求が異なる
    130  中断
cli-version = バージョンを表示します
cli-help = このヘルプを表示します
cli-lang = 表示とレポートに使用する言語
cli-value-language = 言語
cli-value-article = 記事
cli-value-app = アプリ
cli-value-request = 要求
cli-value-profile = プロファイル
cli-value-folder = フォルダー
cli-value-formats = 形式
cli-value-person = ユーザー
cli-value-decision = 名前=判断
cli-value-port = ポート
cli-value-number = 数
cli-value-milliseconds = ミリ秒

cli-review-about = 要求を審査します (読み取り、説明、サインイン、照会、判断、レポートの書き込み)
cli-review-after = --decide の判断: approve (承認)、approve-with-condition:条件 (条件付きで承認)、refuse (却下)、ask-vendor (ベンダーに確認)。コロンの後にはメモを書けます。ターミナルでは、Scopeglass が判断を尋ねます。
    例: scopeglass review --practice --from article.txt --lang ja --out reports
cli-review-practice = 架空のユーザーからなる、内蔵の練習用テナントを使用します
cli-review-from = ベンダーの記事 (.txt、.md、.html のファイル、または標準入力を表す -)
cli-review-profile = 記事の代わりに使用する、用意済みのベンダー プロファイル
cli-review-app = 記事の代わりに使用する、テナント内のアプリ (名前、アプリケーション ID、またはオブジェクト ID)
cli-review-out = レポートのフォルダー
cli-review-format = レポートの形式 (コンマ区切り)
cli-review-as = ブラウザーを使わず、内蔵の自動サインイン機能で練習用テナントのこのユーザーとしてサインインします
cli-review-decide = 判断を記録します (複数回指定可)
cli-review-no-browser = ブラウザーを開きません (表示されたアドレスを利用者が開きます)
cli-review-no-input = 何も尋ねません (判断していないものは未判断のまま残ります)
cli-review-overwrite = 同じ名前のレポート ファイルを置き換えます
cli-review-json = プログラム向けに、1 行に 1 つの JSON オブジェクトを出力します
cli-review-data = 審査を通常の場所ではなく、このフォルダーに保存します

cli-compare-about = 2 つの要求を比べます (追加、削除、拡大、縮小)
cli-compare-first = 1 つ目の要求: 記事、マニフェスト、保存したプロファイル、同意リンク、または用意済みのプロファイルを示す profile:名前
cli-compare-second = 2 つ目の要求。指定のしかたは 1 つ目と同じです
cli-compare-after = 例: scopeglass compare profile:webex article.txt
    同じものを求めていれば 0、異なれば 7 で終わります。
# $app (text): the name of a request; $quote (text)
cli-compare-unread = { $app } で認識できませんでした: 「{ $quote }」

cli-value-review = 審査
cli-report-about = 保存した審査のレポートを書き込みます
cli-report-review = 保存した審査の ID か、その先頭の数文字、または審査のファイル。省略すると、保存した審査の一覧を表示します
cli-report-data = 通常の場所ではなく、このフォルダーから保存した審査を読み取ります
cli-report-schema = JSON 形式の JSON スキーマを表示して終了します
cli-report-list = 保存した審査 (最後に変更したものから順)。ID か、その先頭の数文字で指定してください:
cli-report-none = 保存した審査はまだありません。
# $review (text): the beginning of an id
cli-report-ambiguous = { $review } で始まる審査が複数あります。もう数文字加えてください。
# $file (text)
cli-report-replace = { $file } はすでにあります。置き換えますか?

cli-practice-about = ほかのクライアントやテストのために、練習用テナントだけを提供します
cli-practice-port = 待ち受けるポート (0 の場合は自動的に選択)
cli-practice-people = 架空の組織のユーザー数
cli-practice-latency = 各応答までの待ち時間
cli-practice-tls = その場で作成した証明機関を使用し、https で提供します
# $address (text)
cli-practice-serving = 練習用テナントは { $address } で応答しています。終了するには Ctrl+C を押してください。

cli-completions-about = シェルの補完スクリプトを出力します
cli-completions-shell = シェル

# $app (text), $count (number)
cli-request = 「{ $app }」は { $count } 件のアクセス許可を求めています:
# $quote (text)
cli-unrecognised = アクセス許可のように見えますが、認識されませんでした: 「{ $quote }」
# $index, $total (numbers), $name, $kind (text)
cli-permission = { $index }/{ $total }: { $name } — { $kind }
# $reason (text)
cli-vendor-says = ベンダーの説明:
    { "    " }{ $reason }
cli-ask-decision = 判断
cli-ask-condition = 条件を入力してください
cli-ask-later = 後で判断する
cli-open-address = このコンピューターのブラウザーで次のアドレスを開き、サインインしてください:
# $person (text)
cli-visiting = 内蔵の自動サインイン機能が「{ $person }」としてサインインします。
# $user (text)
cli-signed-in = 「{ $user }」としてサインインしました。
# $count (number)
cli-probing = { $count } 件のアクセス許可についてテナントに照会しています。変更は一切行いません。
cli-done = レポートを書き込みました:
# $count (number)
cli-unfinished = { $count } 件の照会が失敗したか、途中までで終わりました。どの照会かはレポートに記載しています。残りについては何も言えません。
cli-interrupted = 中断しました。これまでの判断は保存されています。レポートは書き込まれていません。

## コマンド ラインの誤り

# $argument (text)
cli-wrong-unknown = { $argument } は、ここでは使用できません。
cli-wrong-command = { $argument } というコマンドはありません。
cli-wrong-value = { $value } は { $argument } の値として正しくありません。
# $argument (text): one or several
cli-wrong-missing = 次の指定が必要です: { $argument }
cli-wrong-conflict = { $argument } と { $value } は同時に指定できません。
cli-wrong-suggestion = { $suggestion } のことですか?
cli-wrong-possible = 指定できる値: { $values }
