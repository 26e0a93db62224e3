# カタログ: 検索、1 つのアクセス許可、2 つの比較。コマンド ラインの `explain` と `search` も含む。

## 検索

browse-catalogue = カタログ
browse-title = アクセス許可の意味を調べる
browse-lede = Microsoft Graph のすべてのアクセス許可を説明しています。名前、できること (どの言語でも)、ID、アプリが行う呼び出しから検索できます。
browse-search = カタログを検索
browse-search-hint = 名前、意味、ID、または GET /me/messages のような呼び出し
browse-search-key = / で検索、矢印キーで結果を移動できます。
browse-search-clear = 検索をクリア
browse-filters = 絞り込み
browse-filter-kind = 種類
browse-filter-level = Microsoft のレベル
browse-filter-consent = 管理者の同意
browse-filter-data = データ
browse-filter-any = すべて
browse-consent-admin = 既定で必要
browse-consent-person = 既定では不要
browse-filters-clear = 絞り込みを解除
browse-results = 検索結果
browse-found = { $total ->
       *[other] { $total } 件
    }
browse-more = さらに表示
browse-searching = 検索しています…
browse-none = 見つかりません
browse-none-text = 別の語、名前の一部、または呼び出しのパスをお試しください。絞り込みの条件も影響します。
browse-match-name = 名前に一致
browse-match-title = タイトルに一致
browse-match-meaning = 意味に一致
browse-match-meaning-in = 意味に一致 ({ $language })
browse-match-id = ID に一致
browse-match-path = この呼び出しが可能
browse-match-path-least = この呼び出しが可能。公開情報では、この呼び出しに必要な最小限のアクセス許可
browse-match-path-with = { $names } と組み合わせると、この呼び出しが可能

## 1 つのアクセス許可

browse-back = 検索結果に戻る
browse-back-review = 審査に戻る
browse-open = カタログで開く
browse-kinds = このアクセス許可の種類
browse-reading = 読み込んでいます…
browse-prose = 実務の視点
browse-prose-example = 適切な使い方
browse-prose-worst = 最悪の場合
browse-prose-ask = ベンダーへの質問
browse-escalation = より大きな権限への足がかり
browse-data = データの種類
browse-breadth = アクセス範囲
browse-resource = API
browse-source = Microsoft の公開情報 ({ $date } 時点)
browse-source-label = 情報源
browse-personal = 個人用の Microsoft アカウントでも利用できます。
browse-includes = 次を含みます
browse-included-by = 次に含まれます
browse-paths = 可能になる呼び出し
browse-paths-summary = { $total ->
        [0] 公開情報には、対応する呼び出しがありません。
       *[other] 呼び出し { $total } 件。うち { $least } 件では最小限のアクセス許可です。
    }
browse-paths-filter = メソッドまたはパスで絞り込み
browse-paths-method = メソッド
browse-paths-path = パス
browse-paths-privilege = 権限
browse-paths-least = 最小限
browse-paths-also = { $names } も必要
browse-paths-none = 条件に合う呼び出しはありません。
browse-least-note = 公開情報では、呼び出しごとに 1 つのアクセス許可が最小限とされています。ここにない呼び出しができないとは限りません。
browse-paths-more = すべて表示

## 2 つの比較

browse-compare = 比較
browse-compare-pick = { $name } ({ $kind }) を比較に追加
browse-compare-first = 比較対象: { $name }。もう 1 つ選択してください。
browse-compare-both = 比較対象: { $first } と { $second }。
browse-compare-open = 並べて比較
browse-compare-drop = 比較をやめる
browse-compare-title = 2 つのアクセス許可の比較
browse-compare-kinds = 種類または API が異なるため、一方が他方の代わりになることはありません。使われる場面が違います。
browse-compare-same = 同じアクセス許可です。
browse-compare-neither = 一方が他方を含むというルールはありません。別々の権限として扱ってください。
browse-compare-paths = 公開情報にある呼び出し: { $first } のみ { $firsts } 件、{ $second } のみ { $seconds } 件、両方 { $both } 件。公開情報は可能な呼び出しをすべて挙げているわけではないため、この件数は、できないことの証明にはなりません。
browse-only = { $name } のみ

## 見つからないとき

browse-near = 次のもののことですか: { $names }
browse-kinds-exist = 存在する種類: { $kinds }

## コマンド ライン

browse-cli-explain-about = アクセス許可を説明します (意味、評価、より限定的な選択肢)
browse-cli-explain-after = 例: scopeglass explain Calendars.Read --kind application --paths
browse-cli-explain-name = アクセス許可の名前 (大文字と小文字は区別しません) または ID
browse-cli-explain-kind = この種類だけを表示します。省略すると、存在する種類をすべて表示します
browse-cli-explain-all = カタログのすべてのアクセス許可
browse-cli-explain-paths = 可能になる呼び出しも表示します
browse-cli-explain-json = プログラム向けに、1 行に 1 つの JSON オブジェクトを出力します
browse-cli-search-about = カタログを検索します (名前、意味、ID、アプリが行う呼び出しから)
browse-cli-search-after = 例: scopeglass search GET /users/1/messages --kind application
browse-cli-search-text = 探す語 (どの言語でも)
browse-cli-search-kind = この種類だけ
browse-cli-search-level = この Microsoft のレベル (1 から 4) だけ。複数回指定できます
browse-cli-search-consent = 既定で管理者の同意が必要なもの、または不要なものだけ
browse-cli-search-limit = 表示する結果の最大数
browse-cli-search-json = プログラム向けに、1 行に 1 つの JSON オブジェクトを出力します
browse-cli-shown = { $total } 件中 { $shown } 件を表示。--limit でさらに表示できます。
browse-cli-value-name = 名前
browse-cli-value-text = テキスト
browse-cli-value-kind = 種類
browse-cli-value-level = レベル
browse-cli-value-consent = 同意

## 接続中のテナント

browse-tenant = 接続中のテナント
browse-tenant-only = テナントの情報のみ
browse-tenant-only-text = このアクセス許可は Scopeglass のカタログにありません。タイトルと説明は、発行元が書いた言語のままテナントから取得したもので、Scopeglass では確認も評価もしていません。
browse-disagreements = テナントの情報と異なります
browse-tenant-lede = サインイン先: { $place }。このテナントが提供する情報 (より新しいアクセス許可、ほかの API のアクセス許可、公開情報との相違点) を追加できます。
browse-tenant-read = テナントの情報を追加
browse-tenant-again = 再取得
browse-tenant-reading = テナントの情報を取得しています…
browse-tenant-added = { $count ->
        [0] カタログにないアクセス許可は、このテナントにはありません。
       *[other] カタログにないアクセス許可が、テナントに { $count } 件あります。
    }
browse-tenant-differences = { $count ->
        [0] 公開情報との相違はありません。
       *[other] 公開情報と { $count } 件の相違があります。
    }
browse-tenant-unusable = { $count ->
       *[other] アクセス許可の名前として扱えないものが { $count } 件あり、除外しました。
    }
browse-tenant-partly = すべては取得できませんでした。表示されていないものがある可能性があります。
browse-tenant-list = 相違点
browse-source-tenant = テナントの情報 ({ $date })
browse-paths-tenant = 可能になる呼び出しは、テナントの情報からはわかりません。

## 複数の組み合わせ

browse-together = 組み合わせて見ると
browse-together-redundant = 重複しているもの
browse-together-narrowable = 用途によってはこれで十分
browse-together-needs = ほかのアクセス許可も必要なもの
browse-together-nothing = 特記事項はありません。不要になるものも、ほかに必要なものもありません。
# $source (text): whose rating, $level (text)
browse-level-of = { $source }: { $level }
