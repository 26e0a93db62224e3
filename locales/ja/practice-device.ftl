# The pages of the practice tenant for signing in by a code on another device.

practice-device-title = 別のデバイスでサインイン
practice-device-warning = 別のデバイスで、たった今ご自身が始めた場合にだけ続けてください。コードを送ってきた人は、あなたになりすましてサインインしようとしています。
practice-device-code = コード
practice-device-next = 次へ
practice-device-unknown = このコードは無効か、期限が切れています。文字を確認するか、もう一方のデバイスで最初からやり直してください。
practice-device-done-title = もう一方のデバイスでサインインしました
practice-device-done-text = このウィンドウを閉じて、そちらで続けてください。
practice-device-declined-title = もう一方のデバイスではサインインしていません
practice-device-declined-text = 何も許可していません。このウィンドウを閉じてかまいません。
practice-refusal-blocked = 組織のポリシーがこのサインインをブロックしています (条件付きアクセス)。アプリには通知されません。どのポリシーかは、管理者がサインイン ログで確認できます。
