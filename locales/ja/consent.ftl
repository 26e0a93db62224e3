# 同意のページで何が起きるか、および管理者用のリンク。

consent-who-nobody = このテナントでは、だれも自分では同意できません。管理者が同意する必要があります。
consent-who-anything = このテナントでは、管理者を必要としないすべてのアプリとアクセス許可に、本人が同意できます。
consent-who-managed = このテナントでは、本人が何に同意できるかを Microsoft が管理するポリシーが決めます。Microsoft はこれをときどき変更します。
consent-who-low = このテナントでは、確認済みの発行元のアプリまたはここに登録されたアプリの、危険が小さいとされたアクセス許可にだけ本人が同意できます。
consent-who-custom = このテナントでは、独自のポリシーがだれが同意できるかを決めます: { $policies }。
consent-who-unasked = このテナントでだれが同意できるかは、だれかがサインインするまでわかりません。
consent-who-unread = このテナントでだれが同意できるかを読み取れませんでした。それを知るためだけに、さらにアクセス許可を求めることはしません: { $what }
consent-needs-none = Microsoft の既定では、これらのアクセス許可に管理者は必要ありません。最終的にはテナントのポリシーが決めます。
consent-needs-admin = { $count ->
       *[other] Microsoft の既定では、次の { $count } 件に管理者が必要です: { $names }。
    }
consent-managed = 2025 年以降、Microsoft が管理するポリシーは、ファイル、サイト、メール、予定表、チャットへのアクセスの大半を管理者に委ねています。該当しうるもの: { $names }。
consent-workflow-on = 同意できない人は、そのページで管理者に頼めます。
consent-workflow-off = 同意できない人は、そのページでは管理者に頼めません。代わりにリンクを送ってください。
consent-workflow-unasked = そのページで管理者に頼めるかどうかは、だれかがサインインするまでわかりません。
consent-workflow-unread = そのページで管理者に頼めるかどうかを読み取れませんでした: { $what }
consent-role-may = サインインしている人は、全員の代わりに同意できます。自分の分だけ同意するには、「組織の代理として同意する」にチェックを付けないでください。
consent-role-may-not = サインインしている人には、全員の代わりに同意できるロールがありません。
consent-held-unknown = このアプリの登録がすでに何を持っているかは、だれかがサインインするまでわかりません。
consent-held-all = すべてすでに許可されています。同意のページは出ません。
consent-held-some = まだ許可されていないもの: { $names }。同意のページで求められます。
consent-link-told = { $count ->
       *[other] 管理者がこのリンクを開くと、承認した { $count } 件のアクセス許可だけが、全員の分としてアプリに許可されます。
    }
consent-link-no-client = 要求にアプリケーション ID が示されていないため、リンクを作れません。
consent-link-no-redirect = アプリが登録したアドレスが要求に示されていませんが、Entra はリンクにそれを求めます。
consent-link-nothing = 委任されたアクセス許可は、まだ承認されていません。
consent-ui-title = 同意のページが開く前に
consent-ui-look = 何が起きるか
consent-ui-unknown = 不明
consent-link-title = 管理者用のリンク
consent-link-make = リンクを作る
consent-link-left = 次のものはアプリだけのためのもので、リンクで 1 つずつ求めることはできません:
