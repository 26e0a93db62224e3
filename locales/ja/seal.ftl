# レポートの封印: エビデンスのチェーン、署名、その検証。

## レポートの中

# $count (数)、$head (文字列): ハッシュ値
report-method-chain = { $count } 件の照会が SHA-256 のハッシュ値でつながれ、その末尾は { $head } です。照会を取り除いたり、変更したり、順序を入れ替えたりすると、チェーンが切れます。これは、署名付きバンドルなどで末尾の値を知っている人に対する証明になります。
    .title = エビデンスのチェーン
# $place (数)、$permission (文字列)
report-method-chain-broken = エビデンスのチェーンは { $place } 番目の照会 ({ $permission }) から成り立っていません。Scopeglass の外で、照会が取り除かれたか、変更されたか、順序が入れ替えられました。このレポートの結果を信頼せず、照会をやり直してください。
    .title = エビデンスのチェーンが切れています
# $count (数)
report-method-chain-outside = { $count } 件の結果は、チェーンを持たない以前のバージョンの Scopeglass で記録されたものです。変更されていないことは証明できません。
    .title = チェーンの外
report-method-withheld-fields = このレポートには、マスクしたサンプルが含まれていません。審査した人は確認しています。
    .title = 省略したもの
report-method-withheld-counts = このレポートには、マスクしたサンプルと、入力されていたフィールドの情報が含まれていません。審査した人はどちらも確認しています。
    .title = 省略したもの
report-column-chain-number = 環の番号
report-column-chain-previous = 前の環のハッシュ値
report-column-chain-digest = この環のハッシュ値

## レポートに含める範囲

redaction-samples = 件数、フィールド、マスクしたサンプル
redaction-fields = 件数とフィールド (サンプルなし)
redaction-counts = 件数のみ

## 検証の結果

seal-state-intact = 改変なし: 署名の後に変更されていません。
    .hint = 署名者を信頼できる範囲で、このレポートを信頼できます。
seal-state-unknown-signer = 変更はありませんが、まだ信頼していない人の署名です。
    .hint = 電話など別の手段で署名者に鍵 ID を確認し、一致したら鍵を信頼してください。
seal-state-unsigned = 破損は見つかりませんでしたが、署名がありません。
    .hint = 受け渡しの途中で、痕跡を残さずに変更された可能性があります。重要な場合は、署名付きバンドルを依頼してください。
seal-state-incomplete = 不完全: 足りないものがあります。
    .hint = 残っているものは作成時のままです。送信者にバンドル全体を依頼してください。
seal-state-changed = 変更あり: 作成時のものではありません。
    .hint = 信頼しないでください。別の手段で、送信者に元のファイルを依頼してください。
seal-made = 「{ $app }」のレポート ({ $time } 作成)
seal-you = 自分
seal-signer-own = 自分の鍵 { $key } による署名
seal-signer-known = { $name } による署名 (鍵 { $key })
seal-signer-unknown = 不明な鍵 { $key } による署名
seal-signer-once = 不明な鍵 { $key } による署名。所有者が鍵を保存していないため、ほかのレポートには使われません
seal-signer-none = 有効な署名なし
seal-fault-changed = 「{ $file }」が変更されています。
seal-fault-missing = 「{ $file }」がありません。
seal-fault-extra = 「{ $file }」はバンドルの一部ではありません。このファイルは誰も保証していません。
seal-fault-container = zip ファイルが作り直されたか、ファイル以外の部分に何かが追加されています。
seal-fault-signature = 署名がマニフェストと一致しません。
seal-fault-manifest = マニフェストを読み取れません。
seal-fault-chain = 「{ $file }」のエビデンスのチェーンは { $place } 番目の照会 ({ $permission }) から成り立っていません。照会が取り除かれたか、変更されたか、順序が入れ替えられています。
seal-fault-report = 「{ $file }」の { $at } の内容がエビデンスのチェーンと異なります。
seal-fault-broken-before = バンドルの作成時に、エビデンスのチェーンはすでに切れていました。
seal-fault-timestamp = タイムスタンプがこのバンドルのものではありません。
seal-chain-holds = エビデンスのチェーンは成り立っています (照会 { $count } 件)。
seal-chain-outside = 以前のバージョンで記録された { $count } 件の結果はチェーンの外にあります。
seal-stamp = タイムスタンプ { $time } ({ $authority })。この名前はここでは確認していません。証明書 (SHA-256): { $certificate }
seal-stamp-none = タイムスタンプなし: 時刻は署名者の申告のみです
seal-choose = 検証するバンドルまたはレポートの選択
seal-choose-folder = 検証するバンドルのフォルダーの選択

## 書き込み中

seal-doing-write = 封印と書き込み
seal-doing-stamp = タイムスタンプを要求中
seal-doing-done = 書き込み完了

## 署名鍵

seal-kept-keyring = システムのキーリングに保管されています。すべてのレポートにこの鍵で署名します。
seal-kept-memory = 利用できるキーリングがないため、鍵は Scopeglass を終了するまでメモリ内に保持されます。次回は別の鍵で署名します。
seal-kept-none = 鍵はまだありません。最初の署名付きバンドルで作成し、システムのキーリングに保管します。

## バンドル内の説明。ファイル名とコマンドはそのままにする。

seal-readme = 「{ $app }」のアクセス許可に関するレポート
    { $made } に Scopeglass { $version } で作成

    変更されていないことを確認する方法

    Scopeglass のウィンドウまたはコマンド ラインで:
    { "    " }scopeglass verify このファイルまたはフォルダー

    ほかのプログラムで、展開したフォルダーの中で:
    { "    " }sha256sum -c SHA256SUMS
    ファイルとハッシュ値を比較します。
seal-readme-signed = { "    " }minisign -V -P { $key } -m manifest.json
    すべてのファイルのハッシュ値を記したマニフェストの署名を検証します。
    minisign は無料で、多くのシステムで利用できます: https://jedisct1.github.io/minisign/

    鍵 ID は { $id } です。上の鍵はファイルと一緒に届いたものなので、それだけでは
    何の証明にもなりません。署名者から別の手段で受け取った鍵と比べてください。
seal-readme-signed-once = { "    " }minisign -V -P { $key } -m manifest.json
    すべてのファイルのハッシュ値を記したマニフェストの署名を検証します。
    minisign は無料で、多くのシステムで利用できます: https://jedisct1.github.io/minisign/

    鍵 ID は { $id } です。所有者にキーリングがなく、鍵は一度だけ使われました。
    この署名で破損はわかりますが、誰が作成したかはわかりません。
seal-readme-unsigned = { "    " }sha256sum -c manifest.json.sha256
    マニフェストとハッシュ値を比較します。
    このバンドルには署名がありません。破損はわかりますが、作成者はわかりません。
seal-readme-rest = evidence-chain.json は照会をつなぎます。各環には前の環の SHA-256 があり、
    manifest.json に最後の環があります。SHA256SUMS.tsr がある場合は
    { "    " }openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile 認証局.pem
    で、ファイルがいつ存在したかをタイムスタンプ サービスの証明により確認できます。

## コマンド ライン

cli-value-bundle = バンドル
cli-value-key = 鍵
cli-value-name = 名前
cli-value-level = レベル
cli-value-bundling = 形式
cli-value-address = アドレス
cli-report-redact = 確認した内容のうちレポートに含める範囲
cli-report-bundle = ファイルをマニフェストと署名の付いた 1 つのバンドルにまとめる (「scopeglass verify」で検証可能)
cli-report-no-sign = バンドルに署名しない
cli-report-timestamp = このサービスのタイムスタンプをバンドルに付ける (RFC 3161)
cli-verify-about = レポートが作成時のままか、誰が作成したかを確認する
cli-verify-file = バンドル (.scopeglass.zip またはそのフォルダー)、JSON のレポート、または保存した審査
cli-verify-signer = 今回だけこのファイルの鍵を信頼する (複数指定可)
cli-verify-after = 終了コード
    { "  " }0  改変なし、信頼する人の署名
    { "  " }20  変更あり
    { "  " }21  不完全
    { "  " }22  変更なし、署名者不明
    { "  " }23  破損なし、署名なし
    { "  " }3  レポートではない、または危険なため拒否
cli-verify-trust = 今後この署名者を信頼するには: scopeglass key trust { $key } --name 名前
cli-key-about = レポートの署名鍵と、信頼する署名者を表示する
cli-key-list = 自分の鍵と、信頼する署名者を表示する
cli-key-export = レポートを検証する人のために公開鍵を書き出す
cli-key-trust = 今後この署名者を信頼する
cli-key-forget = 署名者を信頼しないようにする
cli-key-export-file = 書き出すファイル (省略すると鍵を表示)
cli-key-trust-file = minisign 形式の公開鍵のファイル、または鍵そのもの
cli-key-trust-name = 署名者の名前 (省略すると鍵 ID)
cli-key-forget-signer = 署名者の名前または鍵 ID
cli-key-own = 自分の鍵は { $id } です:
cli-key-none = ほかに信頼する署名者はまだいません。
cli-key-signers = 信頼する署名者:
cli-key-exported = 公開鍵を「{ $file }」に書き出しました。

## ウィンドウ

seal-ui-redaction = 含める範囲
seal-ui-bundling = ファイル
seal-ui-bundling-loose = 個別のファイル
seal-ui-bundling-file = 署名付きバンドル (.zip)
seal-ui-bundling-folder = 署名付きフォルダー
seal-ui-sign = バンドルに署名する
seal-ui-sign-hint = 受け取った人は、変更がないことと作成者を確認できます。
seal-ui-timestamp = タイムスタンプ サービス (任意)
seal-ui-timestamp-hint = RFC 3161 サービスのアドレスです。レポートのハッシュ値だけが送られます。
seal-ui-cancel = 書き込みを取り消す
seal-ui-progress = { $of } 件中 { $done } 件完了: { $doing }
seal-ui-verify = レポートの検証
seal-ui-verify-lede = 受け取ったレポートが作成時のままか、誰が作成したかを確認します。何も開かず、ディスクへの展開もしません。
seal-ui-verify-file = ファイルを選択
seal-ui-verify-folder = フォルダーを選択
seal-ui-verify-drop = または、バンドル (.scopeglass.zip) か JSON のレポートをここにドロップ
seal-ui-verify-again = 別のレポートを検証
seal-ui-verifying = 検証しています
seal-ui-trust = この署名者を信頼する
seal-ui-trust-name = 誰の鍵ですか
seal-ui-trust-warn = 署名者から別の手段で鍵 ID を知らされてから行ってください。
seal-ui-trusted = 今後「{ $name }」を信頼します。レポートをもう一度検証すると反映されます。
seal-ui-files = 作成時のままのファイル
seal-ui-key = 署名鍵
seal-ui-key-lede = レポートのバンドルにこの鍵で署名します。レポートを検証する人に鍵 ID を知らせてください。
seal-ui-key-id = 鍵 ID
seal-ui-key-public = 公開鍵
seal-ui-key-make = 今すぐ鍵を作成
seal-ui-signers = 信頼する署名者
seal-ui-signers-none = ほかに信頼する署名者はまだいません。レポートを検証するときに署名者を信頼できます。
seal-ui-forget = 「{ $name }」を信頼しないようにする

seal-ui-template-choose = レターヘッドのフォルダーの選択
seal-ui-template = レターヘッド
seal-ui-template-none = なし
seal-ui-template-pick = フォルダーを選択
seal-ui-template-remove = 外す
seal-ui-beside = 以前の審査と比較
seal-ui-beside-none = 比較しない
