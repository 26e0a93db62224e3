### サインインの最後にブラウザーに表示されるページ。

loopback-finished-title = サインインが完了しました
loopback-finished-text = このページを閉じて Scopeglass に戻ってください。続きはすべて Scopeglass で行います。

loopback-refused-title = サインインは完了しませんでした
loopback-refused-text = Scopeglass にアクセスは許可されていません。何が起きたか、次に何ができるかは、Scopeglass に戻ってご確認ください。このページは閉じてかまいません。

loopback-ignored-title = 何も行われていません
loopback-ignored-text = このアドレスが応答するのは、Scopeglass 自身が開始したサインインだけです。今回の要求はそのようなサインインのものではありません。このページは閉じてかまいません。
