# 診断: このコンピューターとサインインの間にあるもの。.advice には、すべきこと。

doctor-names = 名前解決
doctor-ipv6 = IPv6
doctor-proxy = プロキシ
doctor-tls = TLS 証明書
doctor-clock = 時計
doctor-loopback = ブラウザーからの戻り道
doctor-browser = ブラウザー
doctor-keyring = キーリング
doctor-metadata = クラウドのサインイン サービス
doctor-registration = アプリの登録
doctor-token = セッション
doctor-graph = Microsoft Graph
doctor-outcome-fine = 問題なし
doctor-outcome-notice = 要確認
doctor-outcome-failed = 動作しない
doctor-outcome-skipped = 未実施
doctor-took = { $millis } ミリ秒
doctor-all-fine = サインインを妨げるものはありません。
doctor-some-notices = { $count ->
       *[other] サインインはできるはずです。確認しておきたい点が { $count } 件あります。
    }
doctor-some-failed = { $count ->
       *[other] サインインを妨げるものが { $count } 件あります。
    }
doctor-save = サポート用ファイルを保存

doctor-names-fine = 次の名前にはアドレスがあります: { $hosts }。
doctor-names-skipped = アドレスがこのコンピューター上にあるため、ネーム サーバーは不要です。
doctor-names-unknown = { $host } のアドレスがわかりません。
    .advice = ネットワーク接続、ネーム サーバー、クラウドの選択を確かめてください。社内ネットワークでは、プロキシが必要なことがあります。
doctor-ipv6-fine = サインイン サービスには IPv6 でも届きます。
doctor-ipv6-none-fine = サインイン サービスには IPv4 だけで届きます。
doctor-ipv6-skipped = アドレスはこのコンピューター上にあります。
doctor-ipv6-unknown-skipped = 名前にアドレスがありません。
doctor-ipv6-dead = ネーム サーバーは IPv6 アドレス { $address } を示しますが、応答がありません。
    .advice = サインインはできますが、始まるまでに時間がかかることがあります。ネットワークの担当者に IPv6 の修理を頼んでください。
doctor-proxy-none-fine = プロキシは設定されていません。
doctor-proxy-skipped = アドレスがこのコンピューター上にあるため、プロキシは使われません。
doctor-proxy-fine = プロキシ { $address } は、このコンピューターを通します。
doctor-proxy-dead = プロキシ { $address } が応答しないか、接続を通しません。
    .advice = HTTPS_PROXY を確かめ、サインイン サービスと Microsoft Graph の許可をプロキシの担当者に頼んでください。
doctor-proxy-sign-in = プロキシ { $address } が、独自のサインインを求めています。
    .advice = HTTPS_PROXY にユーザー名とパスワードを書く (http://名前:パスワード@ホスト:ポート) か、このコンピューターで Kerberos によりサインインするプロキシを使ってください。Scopeglass はどちらも表示しません。
doctor-proxy-unreadable = HTTPS_PROXY の内容がアドレスではありません。
    .advice = http://ホスト:ポート の形で書いてください。
doctor-proxy-pac = システムは自動プロキシ構成を使っています: { $address }
    .advice = Scopeglass は、そのようなスクリプトを実行しません。スクリプトがサインイン サービスに対して示すプロキシを HTTPS_PROXY に設定してください。
doctor-proxy-system = システムにプロキシが設定されています: { $address }
    .advice = 下の確認が失敗する場合は、同じプロキシを HTTPS_PROXY に設定してください。
doctor-tls-fine = 証明書は信頼されています。発行者は { $issuer } です。
doctor-tls-skipped = アドレスがこのコンピューター上にあるため、証明書は不要です。
doctor-tls-intercepted = 証明書の発行者は Microsoft の証明機関ではなく { $issuer } です。途中で通信が読まれています。
    .advice = 会社による検査であれば、Microsoft の推奨どおり、サインインのホストを対象から外してください。心当たりがなければ、このネットワークではサインインしないでください。
doctor-tls-untrusted = { $host } の証明書の発行者は { $issuer } で、このコンピューターは信頼していません。
    .advice = 会社による検査であれば、その証明機関をシステムに加えるか、--ca で指定してください。心当たりがなければ、このネットワークではサインインしないでください。
doctor-tls-unreachable = { $host } に届きませんでした。
    .advice = 上の名前とプロキシの確認を見てください。ファイアウォールがポート 443 を遮断していることがあります。
doctor-clock-fine = 時計は合っています。
doctor-clock-skipped = サーバーが時刻を示しません。
doctor-clock-odd = { $way ->
        [fast] 時計が約 { $minutes } 分進んでいます。
       *[slow] 時計が約 { $minutes } 分遅れています。
    }
    .advice = 時刻の自動設定を有効にしてください。5 分を超えると、サインインに失敗します。
doctor-clock-wrong = { $way ->
        [fast] 時計が約 { $minutes } 分進んでいます。
       *[slow] 時計が約 { $minutes } 分遅れています。
    }
    .advice = 時刻の自動設定を有効にするか、時計を合わせてください。時計がずれていると、アクセス トークンが期限切れ、またはまだ無効と見なされます。
doctor-clock-unreachable = { $host } に届かなかったため、時刻を比べられませんでした。
    .advice = 上の名前、プロキシ、TLS の確認を見てください。
doctor-loopback-fine = { $six ->
        [yes] このコンピューターのポートに、IPv4 と IPv6 で届きます。
       *[no] このコンピューターのポートに、IPv4 で届きます。
    }
doctor-loopback-no-port = このコンピューターでポートを開けません。
    .advice = セキュリティ ソフトが禁じていることがあります。Scopeglass が 127.0.0.1 で待ち受けることを許可してください。
doctor-loopback-no-name = localhost という名前の行き先がありません。
    .advice = hosts ファイルに「127.0.0.1 localhost」の行を加えてください。
doctor-loopback-astray = localhost という名前が { $address } を指していますが、これはこのコンピューターではありません。
    .advice = hosts ファイルを直してください。localhost は 127.0.0.1 でなければなりません。このままでは、サインインのコードが他人に渡ります。
doctor-loopback-blocked = このコンピューターのポート { $port } を開きましたが、接続が通りません。
    .advice = ファイアウォールまたはセキュリティ ソフトが、このコンピューター自身への接続を遮断しています。127.0.0.1 への接続を許可してください。ブラウザーだけが失敗する場合は、localhost に https を使っている (HSTS) ことがあります。ブラウザーで消去してください。
doctor-loopback-wsl = Scopeglass は WSL の中、ブラウザーはその外で動いています。
    .advice = localhost の転送を有効にする必要があります (.wslconfig の localhostForwarding、またはミラー モードのネットワーク)。できない場合は、デバイス コードでサインインしてください。
doctor-browser-fine = ブラウザーは { $program } で開きます。
doctor-browser-system-fine = システムがブラウザーを開きます。
doctor-browser-no-screen = ブラウザーを開く画面がありません。
    .advice = 表示されたアドレスをこのコンピューターのブラウザーで開くか、デバイス コードでサインインしてください。
doctor-browser-none = ブラウザーを開くプログラムが見つかりません。
    .advice = xdg-utils とブラウザーをインストールするか、BROWSER を設定してください。
doctor-keyring-fine = システムのキーリングがあり、セッションを保管できます。
doctor-keyring-missing = { $what }
    .advice = サインインはでき、Scopeglass を閉じるまで続きます。より長く保つには、GNOME Keyring や KWallet などのキーリングを起動またはロック解除してください。
doctor-metadata-fine = 応答があり、{ $issuer } と名乗っています。
doctor-metadata-broken = { $what }
    .advice = クラウドとテナントを確かめてください。ここに示されたコードは「scopeglass error」で説明できます。
doctor-registration-skipped = 接続したテナントがまだないため、調べる登録がありません。
doctor-registration-fine = アプリは、http://localhost を使うデスクトップ アプリとして登録されています。
doctor-registration-no-device-fine = アプリは、http://localhost を使うデスクトップ アプリとして登録されています。デバイス コードは許可されていませんが、必要ありません。
doctor-registration-asked-fine = サインイン サービスは、アプリとそのアドレス http://localhost を知っています。
doctor-registration-spa = http://localhost が「シングルページ アプリケーション」に登録されています。
    .advice = Entra の [アプリの登録]、対象のアプリ、[認証] で、そこから削除し、「モバイル アプリケーションとデスクトップ アプリケーション」に追加してください。
doctor-registration-web = http://localhost が「Web」に登録されています。
    .advice = Entra の [アプリの登録]、対象のアプリ、[認証] で、そこから削除し、「モバイル アプリケーションとデスクトップ アプリケーション」に追加してください。
doctor-registration-number = localhost ではなく 127.0.0.1 が登録されています。
    .advice = Entra の [アプリの登録]、対象のアプリ、[認証] で、「モバイル アプリケーションとデスクトップ アプリケーション」に http://localhost をそのまま追加してください。
doctor-registration-redirect = http://localhost がアプリに登録されていません。
    .advice = Entra の [アプリの登録]、対象のアプリ、[認証] で、「モバイル アプリケーションとデスクトップ アプリケーション」に http://localhost を追加してください。
doctor-registration-assignment = アプリに割り当てられた人だけが使えます。
    .advice = Entra の [エンタープライズ アプリケーション]、対象のアプリ、[ユーザーとグループ] で審査する人を割り当てるか、「割り当てが必要」を無効にしてください。
doctor-registration-refused = サインイン サービスが、アプリまたはそのアドレスを受け入れません ({ $code })。
    .advice = アプリケーション ID とテナント、および http://localhost が「モバイル アプリケーションとデスクトップ アプリケーション」にあることを確かめてください。コードは「scopeglass error」で説明できます。
doctor-registration-unasked = 登録を確認できませんでした: { $what }
    .advice = 先に、上の確認が示す問題を直してください。
doctor-token-skipped = 今は、だれもそこにサインインしていません。
doctor-token-fine = セッションにはアクセス トークンがあり、更新できます。
doctor-token-short-fine = セッションにはアクセス トークンがあり、その期限とともに終わります。より長く続くものは求めていません。
doctor-token-broken = { $what }
    .advice = サインインし直してください。
doctor-graph-fine = { $host } は応答し、アクセス トークンのない者を通しません。
doctor-graph-session-fine = セッションに応答します。
doctor-graph-broken = { $what }
    .advice = 数分後にやり直してください。続く場合は、Microsoft 365 のサービス正常性を見てください。
doctor-graph-odd = { $host } は応答しますが、Microsoft Graph の応答ではありません (HTTP { $status })。
    .advice = ネットワークのプロキシやサインイン ページが間にあるか、別のサービスのアドレスです。
doctor-graph-unreachable = { $host } に届きませんでした。
    .advice = 上の名前、プロキシ、TLS の確認を見てください。ファイアウォールがポート 443 を遮断していることがあります。

## 画面

doctor-title = 診断
doctor-lede = このコンピューターとサインインの間にあるものを調べます。公開されたアドレスに尋ねるだけで、秘密は送りません。
doctor-start = 調べる
doctor-again = もう一度調べる
doctor-running = 調べています
doctor-bundle = サポート用に保存
doctor-bundle-text = すべての確認結果を 1 つのファイルにします。テナント、アプリ、あなたを示すものは含みません。
doctor-empty-title = まだ調べていません
doctor-empty-text = 数秒で終わり、何も変更しません。
doctor-saved = 保存しました: { $file }
doctor-error-title = このエラーの意味は?
doctor-error-label = AADSTS65001 のようなコード、または invalid_grant のような名前
doctor-error-go = 説明する
doctor-error-page = Microsoft のページ
doctor-token-title = このトークンの内容は?
doctor-token-text = トークンはこのコンピューターにとどまり、画面を離れると消えます。取得するのは発行者の公開キーだけです。
doctor-token-label = トークンを貼り付ける
doctor-token-go = 説明する
doctor-token-clear = 消去
doctor-cli-about = サインインを妨げているものを調べる
doctor-cli-after = 妨げるものがなければ 0、あれば 4 で終わります。
doctor-cli-bundle = テナント、アプリ、あなたを示すものを含まない、サポート用の 1 ファイルも書き出す
