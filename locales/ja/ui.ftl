# ウィンドウ自体の言葉: ナビゲーション、ボタン、見出し。審査の内容は、別の場所で文章に
# なったものが届く。

## ウィンドウ

ui-starting = 準備しています…
ui-skip = 本文へ移動
ui-rail = 主な領域
ui-reviews = 審査
ui-settings = 設定
ui-language = 言語
ui-language-hint = ウィンドウのすべてのテキストがすぐに切り替わります。レポートは別の言語でも書き込めます。
ui-undo = 元に戻す
# $what (text): the change that is taken back
ui-undo-what = 元に戻す: { $what }
ui-retry = 再試行
ui-cancel = キャンセル
ui-close = 閉じる
ui-dismiss = 閉じる
ui-open = 開く
ui-delete = 削除
ui-restore = 復元
ui-copy = コピー: { $what }
ui-copied = コピーしました: { $what }
ui-copy-failed = このシステムではコピーできません。テキストを選択して、手動でコピーしてください。
ui-problem-detail = サポート用の詳細情報

## 審査

ui-first-title = アプリのアクセス許可の本当の意味を、同意の前に確認
ui-first-lede = Scopeglass は、アプリが求めている内容を読み取り、アクセス許可を 1 つずつ説明し、テナントで何にアクセスできるようになるかを示して、その判断をレポート用に記録します。
ui-start-practice = 練習用の審査を開始
ui-first-practice = 「{ $app }」のアクセス許可 { $count } 件を、架空のユーザーからなるテナントで審査します。アカウントもインターネット接続も不要で、1 分以内に最初のエビデンスを確認できます。
ui-first-own = または、ご自身のアプリから始める
ui-review-unnamed = 名前のないアプリ
ui-review-damaged = 破損した審査
ui-review-deleted = 削除しました: { $app }
ui-review-restored = 審査を復元しました。
ui-delete-review = 「{ $app }」の審査を削除

## 1 つの審査

ui-steps = 審査のステップ
ui-step-todo = 未着手
ui-step-partly = 進行中
ui-step-done = 完了
ui-step-attention = 要確認
ui-continue = 次へ: { $step }

## 要求

ui-request-title = このアプリは何を求めているか
ui-request-lede = 一覧を情報源と照らし合わせてください。黙って省かれるものはありません。分類できなかったものも一覧に表示されます。
ui-request-address = 情報源
ui-recognised = アクセス許可 { $count } 件
ui-recognised-none = アクセス許可が見つかりません
ui-recognised-none-text = 下でアクセス許可の名前を指定するか、別のテキストで審査を開始してください。
ui-confidence = 確度 { NUMBER($confidence) }%
ui-unsure = 要確認
ui-reason = ベンダーが示す理由
ui-reason-none = ベンダーは理由を示していません。
ui-remove = { $name } を要求から削除
ui-unrecognised = { $count ->
    [0] すべての行を処理済み
   *[other] 認識されなかった行 { $count } 行
}
ui-unrecognised-lede = アクセス許可のように見える行です。それぞれが何を求めているか、または何も求めていないかを指定してください。
ui-assign = この行が求めているもの
ui-dismiss-line = 何も求めていない
ui-dismissed = 何も求めていないと指定されています。
ui-dismiss-back = 再確認する
ui-add = 名前を指定してアクセス許可を追加
ui-add-button = 追加
ui-kind-open = どちらの種類かは、情報源に書かれていません。どちらですか?
ui-kind-open-both = 確定するまでは、両方の種類を下で説明します。不明な場合は、ベンダーに確認してください。
ui-kind-settle = この種類で確定: { $kind }
ui-kind-to-delegated = 委任されたアクセス許可として扱う
ui-kind-to-application = アプリケーションのアクセス許可として扱う

## アクセス許可

ui-permissions-all = すべてのアクセス許可
ui-permission-place = アクセス許可 { $n }/{ $of }
ui-permission-told = アクセス許可 { $n }/{ $of }: { $title }
ui-to-request = 要求に移動
ui-can-do = アプリができるようになること
ui-whose = 誰のデータか
ui-presence = ユーザーのサインイン
ui-duration = 期間
ui-not-included = 含まれないもの
ui-notes = 補足
ui-ratings = 評価
ui-ratings-lede = 同じアクセス許可でも評価は分かれます。それぞれの評価を、出どころと理由とともに示します。
ui-narrower = より限定的な選択肢
ui-redundant = この要求では重複
ui-facts = 技術情報
ui-fact-name = 名前
ui-fact-id = ID
ui-fact-consent = 管理者の同意
ui-evidence-brief = このテナントで確認された内容
ui-to-evidence = エビデンスを見る

## 判断

ui-decision = 判断
ui-condition = 条件
ui-condition-example = 会議をスケジュールするグループに限る
ui-condition-missing = 条件を記入してください。記入するまで、この判断は保存されません。
ui-note = メモ
ui-note-waits = メモは判断とともに保存されます。
ui-saving = 保存しています…
ui-saved = 保存しました: { $decision }、{ $at }
ui-clear = 取り消し
ui-previous = 前のアクセス許可
ui-next = 次のアクセス許可
ui-next-undecided = 次の未判断
ui-all-decided = すべて判断済み: サインインへ
ui-shortcuts = キーボード ショートカット
ui-shortcuts-on = 1 つのキーによるショートカットを使う

## サインイン

ui-sign-in-title = 誰として、どの権限でサインインするか
ui-sign-in-lede = アクセス許可で何にアクセスできるようになるかを確かめるため、Scopeglass はサインインして、わずかなデータを読み取ります。必要なもの以外は求めず、その理由も示します。
ui-practice-text = Scopeglass の中にあるテナントです。ユーザー、予定、連絡先はすべて架空のもので、このコンピューターの外に出るものはありません。
ui-sign-in-how = ブラウザーでサインイン ページが開きます。そこでユーザーを選択し、同意する内容を確認してから、ここに戻ってください。
ui-sign-in-start = ブラウザーでサインイン
ui-sign-in-again = もう一度サインイン
ui-stage-preparing = サインイン先を確認しています
ui-stage-waiting = ブラウザーでの操作を待っています
ui-stage-redeeming = アクセスを取得しています
ui-stage-verifying = 応答元を確認しています
ui-sign-in-address = サインイン ページのアドレス
ui-sign-in-reopen = ページをもう一度開く
ui-sign-in-cancel = サインインをキャンセル
ui-sign-in-returned = ブラウザーからまだ応答がありません。ページを閉じた場合は、もう一度開くか、サインインをキャンセルしてください。
ui-people = サインインできるユーザー
ui-people-text = サインイン ページで、この中から 1 人を選択できます。パスワードは不要です。
ui-will-ask = 同意ページで求めるもの
ui-will-ask-none = なし。この要求には、ユーザーのサインインで試せるアクセス許可がありません。
ui-not-asked = 同意ページで求めないもの
ui-not-asked-none = 要求に含まれるものをすべて求めます。
ui-scope-admin = 既定では管理者のみ
ui-signed-in = サインイン済み
ui-sign-out = サインアウト
ui-account-tenant = テナント
ui-account-roles = ロール
ui-account-no-roles = ディレクトリ ロールなし
ui-granted = 付与されたもの
ui-granted-text = テナントの応答による、アクセス トークンの内容です。
ui-granted-beyond = 以前に付与され、今回は求めていないもの
ui-granted-beyond-text = アクセス トークンには、このアプリについてこれまでに同意されたものがすべて含まれます。エビデンスを読む際に重要です。
ui-granted-missing = 求めたが付与されなかったもの
ui-granted-missing-text = これらがないと、得られないエビデンスがあります。

## エビデンス

ui-evidence-title = ここで実際に何にアクセスできるか
ui-evidence-lede = アクセス許可ごとに、読み取りだけの照会をテナントに対して行います。何も変更せず、個人のデータは受信するとすぐに伏せ字にします。
ui-evidence-signed-out = 先にサインインしてください
ui-evidence-signed-out-text = エビデンスはテナント自体から得られます。サインインしてから、このステップに戻ってください。
ui-evidence-earlier = これは以前のサインインで得られたエビデンスです。テナントに再び照会するには、もう一度サインインしてください。
ui-to-sign-in = サインインへ
ui-probe-start = テナントに照会
ui-probe-again = もう一度照会
ui-probe-reads = Scopeglass は読み取りだけを行い、件数と伏せ字にした例だけを保持します。
ui-probe-progress = { $of } 件中 { $ended } 件回答済み
ui-probe-cancel = 停止
ui-probe-stopping = 停止しています。照会しなかったものは「未実施」と表示されます。
ui-probe-reading = 読み取り中
ui-probe-waiting = 順番待ち
ui-probe-none = 未照会
ui-evidence-more = フィールド、例、裏付け
ui-evidence-could = 変更できるもの
ui-evidence-reach = 誰のアクセス範囲か
ui-evidence-attribution = 読み取りを許可したもの
ui-evidence-how = 照会の方法
ui-evidence-call = 呼び出し
ui-evidence-trace = 追跡情報
ui-census = 値が入力されているフィールド
ui-census-text = 読み取ったレコードを集計したものです。
ui-census-field = フィールド
ui-census-class = 示す情報
ui-census-filled = 入力件数
ui-samples = 伏せ字にした例
ui-samples-text = 受信したレコードの例です。個人に関わる部分はすべて伏せ字にしています。

## レポート

ui-report-title = 関係者に何を伝えるか
ui-report-lede = 要求の全体を 1 つの図にまとめ、判断を並べて示します。監査担当者が検証できるレポートも作成できます。
ui-picture = アクセス範囲の全体図
ui-picture-permission = アクセス許可
ui-picture-nothing = この種類のデータなし
ui-picture-none = 表示できるものはまだありません
ui-picture-none-text = 要求にアクセス許可が含まれると、図が表示されます。
ui-legend-breadth = アクセス範囲
ui-legend-outcome = どのようにしてわかったか
ui-findings = ここからわかること
ui-findings-none = 今のところ、特に目立つ点はありません。
ui-open-points = 未完了
ui-open-points-none = なし。レポートは完成しています。
ui-export = レポートの書き込み
ui-report-language = レポートの言語
ui-report-formats = 形式
ui-formats-none = 形式を 1 つ以上選択してください。
ui-export-button = レポートを書き込む
ui-exported = { $count } 個のファイルを書き込みました
ui-open-file = 「{ $name }」を開く
ui-overwrite-title = 既存のレポートを置き換えますか?
ui-overwrite = 置き換える
ui-preview = プレビュー
ui-preview-making = レポートを作成しています…

## 設定

ui-folder = レポートのフォルダー
ui-folder-hint = レポートはこのフォルダーに書き込まれます。
ui-folder-into = 書き込み先
ui-folder-choose = 別のフォルダーを選択
ui-folder-open = フォルダーを開く
ui-keyring = キーリング
ui-keyring-fine = サインインの情報はシステムのキーリングだけに保管され、ほかの場所には保管されません。
ui-about = Scopeglass について
ui-about-text = Scopeglass は、管理者が同意する前に、アプリのアクセス許可が何を意味し、何にアクセスできるようになるかを示します。読み取りだけを行います。
ui-version = バージョン
ui-catalogue-date = アクセス許可情報の時点
ui-app-title = アプリ自体として
ui-app-text = アプリケーションのアクセス許可は、サインインしているユーザーがいなくても機能します。アプリ自体でサインインすると、範囲を推計ではなく、メールボックスごとに実際に確認できます。
ui-app-sign-in = 練習用アプリとしてサインイン
ui-app-choose = 証明書を選択...
ui-app-client = アプリケーション ID
ui-app-signed-in = アプリ { $client } としてサインイン済み
ui-app-sign-out = アプリをサインアウト
ui-experiment = 対照実験
ui-experiment-text = 最小限でサインインして照会し、アクセス許可に 1 つ同意してはもう一度照会することを繰り返します。同意前に拒否され、同意後に許可されたものが証明されます。ブラウザーでアクセス許可ごとに 1 回ずつ同意を求められます。
ui-experiment-start = 実験を行う
ui-experiment-again = もう一度行う
ui-experiment-before = 同意前
ui-experiment-after = 同意後
ui-experiment-shows = わかること
ui-experiment-permission = 同意したアクセス許可
ui-clear-title = 1 件をマスクせずに表示しますか?
ui-clear-text = テナントから読み取り直します。個人のプライバシーに関わるデータが含まれることがあります。表示はこの画面だけで、どこにも保存しません。表示したことは、審査とレポートに記録されます。
ui-clear-show = 表示する
ui-clear-cancel = キャンセル
ui-clear-done = 閉じて破棄
ui-clear-value = 値
ui-looks = マスクなしの表示
ui-clear-record = 1 件をマスクせずに表示...
