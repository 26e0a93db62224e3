# それぞれの照会がテナントに何を尋ねるか、その理由、そこで現れるフィールドの名前。
# Ids: probe-<file name in crates/probe/probes>, field-<path with hyphens>.

probe-people = ディレクトリのユーザー
    .why = この呼び出しの応答は、すべてのアカウントとそのプロファイルの一覧です。全員のプロファイルを読み取るアクセス許可で得られるものと、まったく同じです。
    .could = このアクセス許可があれば、アプリはアカウントの作成、変更、削除もできます。パスワードのリセットはできません。

probe-people-basic = ディレクトリのユーザー (名前とアドレスのみ)
    .why = この呼び出しは、基本的なアクセス許可の対象であるわずかなプロファイル フィールドだけを求め、それ以外は求めません。

probe-groups = グループとチーム
    .why = この応答は、チームやメーリング リストの元になっているグループも含めて、組織のグループを名前と説明付きで列挙したものです。
    .could = このアクセス許可があれば、アプリはグループの作成、変更、削除、メンバーの決定、共有されている内容の変更もできます。

probe-service-principals = ディレクトリに登録されているアプリ
    .why = ユーザーとグループは、ほかのアクセス許可でも読み取れます。アプリの一覧は、ディレクトリの読み取りによって何が加わるかを示します。ユーザーとグループの件数も、このアクセス許可の範囲に含まれます。
    .could = このアクセス許可があれば、アプリはプロファイルやグループなど、ディレクトリの項目の作成や変更もできます。ユーザーやグループの削除、パスワードのリセットはできません。

probe-permission-grants = 付与済みの同意
    .why = この応答は、どのアプリが誰に代わって、どのアクセス許可で動作できるかを列挙したものです。

probe-directory-roles = 使用中の管理者ロール
    .why = この応答は、組織で使用中の管理者ロールを列挙したものです。

probe-my-events = 本人の予定表の予定
    .why = この呼び出しは、アプリがユーザーに代わって行うのと同じように、サインインしているユーザー本人の予定表を読み取ります。何が、どこで、誰と予定されているかがわかります。
    .could = このアクセス許可があれば、アプリは予定の作成、変更、削除もでき、それによってほかの人に招待や取り消しの通知を送ることもできます。この確認のために変更したものはありません。

probe-my-events-basic = 本人の予定表の予定 (本文を除く)
    .why = この呼び出しは、サインインしているユーザー本人の予定表を、基本的なアクセス許可の対象である限られた形で読み取ります。

probe-my-contacts = 本人の連絡先
    .why = この呼び出しは、サインインしているユーザーのアドレス帳を読み取ります。そこには、組織と何の関わりもなく、確認を求められたこともない人の情報が含まれていることがあります。
    .could = このアクセス許可があれば、アプリは連絡先の追加、変更、削除もできます。この確認のために変更したものはありません。

probe-my-profile = 本人のプロファイル
    .why = この呼び出しは、サインインしているユーザー本人のプロファイルだけを読み取ります。

probe-my-mail = 本人のメールボックスのメッセージ
    .why = この呼び出しは、アプリがユーザーに代わって行うのと同じように、サインインしているユーザーのメールを読み取ります。
    .could = このアクセス許可があれば、アプリはメッセージの作成、変更、移動、削除もできます。メールの送信には別のアクセス許可が必要です。この確認のために変更したものはありません。

probe-offline-access = ユーザーなしでのサインインの更新
    .why = 誰も操作していない状態で、サインインを実際に更新します。ここで成功することは、アプリが更新を繰り返す限り、アプリでも成功します。

probe-derived = このアクセス許可で得られる一覧
    .why = このアクセス許可専用の照会は用意されていません。そのため、Microsoft が公開している情報でこのアクセス許可に挙げられている一覧のうち、最も短いパスのものを読み取ります。

field-displayName = 表示名
field-givenName = 名
field-middleName = ミドル ネーム
field-surname = 姓
field-nickName = ニックネーム
field-initials = イニシャル
field-fileAs = 表題
field-spouseName = 配偶者・パートナーの名前
field-children = 子の名前
field-assistantName = アシスタントの名前
field-mail = メール アドレス
field-userPrincipalName = サインイン名
field-mailNickname = メール エイリアス
field-otherMails = その他のメール アドレス
field-proxyAddresses = すべてのメール アドレス
field-imAddresses = チャット アドレス
field-emailAddresses-address = メール アドレス
field-mobilePhone = 携帯電話
field-homePhones = 自宅の電話
field-businessPhones = 勤務先の電話
field-faxNumber = FAX 番号
field-jobTitle = 役職
field-department = 部署
field-companyName = 会社名
field-profession = 職業
field-manager = 上司
field-employeeId = 社員番号
field-employeeType = 雇用形態
field-employeeHireDate = 入社日
field-officeLocation = 勤務場所
field-streetAddress = 番地
field-postalCode = 郵便番号
field-city = 市区町村
field-state = 都道府県・州
field-country = 国・地域
field-usageLocation = 利用場所
field-homeAddress-street = 自宅の番地
field-homeAddress-postalCode = 自宅の郵便番号
field-homeAddress-city = 自宅の市区町村
field-homeAddress-countryOrRegion = 自宅の国・地域
field-businessAddress-street = 勤務先の番地
field-businessAddress-city = 勤務先の市区町村
field-location-displayName = 場所
field-location-address-street = 場所の番地
field-location-address-city = 場所の市区町村
field-subject = 件名
field-bodyPreview = 本文の冒頭
field-categories = 分類項目
field-description = 説明
field-notes = メモ
field-personalNotes = 個人用メモ
field-tags = タグ
field-birthday = 誕生日
field-start-dateTime = 開始日時
field-start-timeZone = 開始日時のタイム ゾーン
field-end-dateTime = 終了日時
field-end-timeZone = 終了日時のタイム ゾーン
field-receivedDateTime = 受信日時
field-createdDateTime = 作成日時
field-renewedDateTime = 更新日時
field-organizer-emailAddress-name = 開催者の名前
field-organizer-emailAddress-address = 開催者のアドレス
field-attendees-emailAddress-name = 出席者の名前
field-attendees-emailAddress-address = 出席者のアドレス
field-from-emailAddress-name = 差出人の名前
field-from-emailAddress-address = 差出人のアドレス
field-sender-emailAddress-name = 送信者の名前
field-sender-emailAddress-address = 送信者のアドレス
field-toRecipients-emailAddress-name = 宛先の名前
field-toRecipients-emailAddress-address = 宛先のアドレス
field-ccRecipients-emailAddress-name = CC の名前
field-ccRecipients-emailAddress-address = CC のアドレス
field-showAs = 公開方法
field-sensitivity = 秘密度
field-importance = 重要度
field-isAllDay = 終日
field-isCancelled = 取り消し済み
field-isOnlineMeeting = オンライン会議
field-onlineMeetingUrl = 会議のリンク
field-hasAttachments = 添付ファイルの有無
field-isRead = 既読
field-type = 種類
field-webLink = リンク
field-id = オブジェクト ID
field-parentFolderId = フォルダー ID
field-changeKey = バージョン キー
field-securityIdentifier = セキュリティ識別子
field-visibility = 公開設定
field-groupTypes = グループの種類
field-mailEnabled = メールの受信
field-securityEnabled = アクセス制御での使用
field-preferredLanguage = 言語
field-accountEnabled = アカウントの有効状態
field-userType = メンバーまたはゲスト
field-ageGroup = 年齢区分
field-appId = アプリ ID
field-appOwnerOrganizationId = 所有元のテナント
field-servicePrincipalType = アプリ項目の種類
field-appRoleAssignmentRequired = 割り当てられたユーザー限定
field-homepage = ホーム ページ
field-replyUrls = リダイレクト先のアドレス
field-clientId = 付与先のアプリ
field-principalId = 対象のユーザー
field-resourceId = 対象の API
field-consentType = 個人用または全員用
field-scope = アクセス許可
field-roleTemplateId = ロール ID
