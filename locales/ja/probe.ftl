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

probe-my-files = 本人の OneDrive の最上位にあるファイル
    .why = この呼び出しは、ファイルとフォルダーの名前、サイズ、共有状態を一覧します。内容はダウンロードしません。
    .could = このアクセス許可があれば、アプリはファイルのアップロード、変更、移動、共有、削除もできます。この確認のために変更したものはありません。

probe-sites = SharePoint サイト
    .why = 応答には、サイトの名前とアドレスが一覧されます。サイト内のすべての内容にも、このアクセス許可でアクセスできます。
    .could = このアクセス許可があれば、アプリはこれらのサイトのドキュメントやリスト アイテムの変更と削除もできます。この確認のために変更したものはありません。

probe-my-chats = 本人のチャット (メッセージを除く)
    .why = この呼び出しは、チャットの件名と種類を一覧します。書き込まれた内容は読み取りません。

probe-chat-messages = 本人のいくつかのチャットのメッセージ
    .why = この呼び出しは、いくつかのチャットの最新メッセージを、参加者全員の分まで読み取ります。このアクセス許可では、本人のすべてのチャットを読み取れます。
    .could = このアクセス許可があれば、アプリは本人の名前でメッセージを送信し、チャットを変更することもできます。この確認のために変更したものはありません。

probe-channel-messages = チームのチャネルのメッセージ
    .why = この呼び出しは、いくつかのチームでそれぞれ 1 つのチャネルに書き込まれた内容を読み取ります。

probe-my-teams = 本人が所属するチーム
    .why = 応答には、チームの名前と説明が一覧されます。
    .could = このアクセス許可があれば、アプリはチームの設定の変更もできます。この確認のために変更したものはありません。

probe-role-assignments = 管理者ロールの割り当て
    .why = 応答には、どのユーザー、グループ、アプリがどの管理者ロールを持つかが一覧されます。
    .could = このアクセス許可があれば、アプリは誰にでも任意の管理者ロールを付与し、組織のテナントを乗っ取ることもできます。この確認のために変更したものはありません。

probe-devices = ディレクトリのデバイス
    .why = 応答には、ディレクトリに登録されたコンピューターと電話が、OS と最終使用時期とともに一覧されます。

probe-sign-ins = サインイン ログ
    .why = 応答には、誰がどのアプリにいつどこからサインインし、成功したかどうかが示されます。読み取るには Microsoft Entra ID P1 のライセンスが必要です。

probe-my-tasks = 本人のリストのタスク
    .why = この呼び出しは、Microsoft To Do のタスクのタイトル、メモ、日付を読み取ります。
    .could = このアクセス許可があれば、アプリはタスクの作成、変更、削除もできます。この確認のために変更したものはありません。

probe-my-notes = 本人のノートブックのページ
    .why = この呼び出しは、OneNote のページのタイトルを一覧します。ページ自体は読み取りませんが、読み取ることは可能です。
    .could = このアクセス許可があれば、アプリはノートの作成、変更、削除もできます。この確認のために変更したものはありません。

probe-my-online-meetings = 本人のオンライン会議
    .why = Graph は、リンクを知っている呼び出し元にだけ会議を返します。そのため、予定表にある会議のリンクを使って照会します。
    .could = このアクセス許可があれば、アプリは本人の名前で会議の作成、変更、削除もできます。この確認のために変更したものはありません。

probe-meeting-recordings = 本人のいくつかの会議の録画
    .why = この呼び出しは、録画を一覧します。ダウンロードはしません。

probe-meeting-transcripts = 本人のいくつかの会議のトランスクリプト
    .why = この呼び出しは、発言を記録したトランスクリプトを一覧します。ダウンロードはしません。

probe-applications = アプリの登録
    .why = 応答には、組織のアプリが、要求するアクセス許可と資格情報の有効期限とともに一覧されます。シークレットそのものが返されることはありません。
    .could = このアクセス許可があれば、アプリはほかのアプリに資格情報を追加し、その権限で動作することもできます。この確認のために変更したものはありません。

probe-security-alerts = セキュリティ アラート
    .why = 応答には、アラートと、関係するユーザー、デバイス、メールが一覧されます。
    .could = このアクセス許可があれば、アプリはアラートの状態を変更して見えなくすることもできます。この確認のために変更したものはありません。

probe-security-incidents = セキュリティ インシデント
    .why = 応答には、インシデントの重大度と担当者が一覧されます。
    .could = このアクセス許可があれば、アプリはインシデントの状態と担当者の変更もできます。この確認のために変更したものはありません。

probe-managed-devices = Intune で管理されているデバイス
    .why = 応答には、デバイスの所有者、シリアル番号、電話番号、状態が一覧されます。
    .could = このアクセス許可があれば、アプリはデバイスの管理方法の変更もできます。ワイプには別のアクセス許可が必要です。この確認のために変更したものはありません。

probe-my-presence = 本人のプレゼンス
    .why = この呼び出しは、サインインしているユーザーが現在、連絡可能、取り込み中、離席中のいずれであるかを読み取ります。

probe-people-around = 本人と関わりの深い人
    .why = 応答では、メール、会議、連絡先から導かれた関わりの深さの順に人が並びます。組織外の人が含まれることもあります。

probe-rooms = 会議室
    .why = 応答には、会議室の所在地、定員、設備が一覧されます。
    .could = このアクセス許可があれば、アプリは会議室や建物などの場所の変更もできます。この確認のために変更したものはありません。

probe-access-policies = 条件付きアクセス ポリシー
    .why = 応答には、サインイン時に誰に何が求められ、誰が除外されているかが示されます。防御の見取り図と言えます。

probe-organization = 組織
    .why = 応答には、組織の名前、住所、連絡先、ドメインが示されます。
    .could = このアクセス許可があれば、アプリは組織の情報とブランド設定の変更もできます。この確認のために変更したものはありません。

probe-my-mailbox-settings = 本人のメールボックスの設定
    .why = この呼び出しは、自動応答、タイム ゾーン、言語、勤務時間を読み取ります。
    .could = このアクセス許可があれば、アプリはこれらの設定と、転送を含む受信メールのルールの変更もできます。この確認のために変更したものはありません。

probe-my-mail-basic = 本人のメールボックスのメッセージ (本文を除く)
    .why = この呼び出しは、基本のアクセス許可の範囲である差出人、宛先、件名、日時を読み取ります。

probe-risky-users = アカウントの侵害が疑われるユーザー
    .why = 応答には、Entra が判断したリスクとともにアカウントが一覧されます。Microsoft Entra ID P2 のライセンスが必要です。

probe-my-sign-in-methods = 本人のサインイン方法
    .why = 応答には、サインインに使う電話、キー、アプリが一覧されます。シークレットが返されることはありません。
    .could = このアクセス許可があれば、アプリはサインイン方法を追加してアカウントに入ることもできます。この確認のために変更したものはありません。

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
field-name = ファイル名
field-size = サイズ
field-shared-scope = 共有範囲
field-folder-childCount = フォルダー内の項目数
field-webUrl = アドレス
field-lastModifiedBy-user-displayName = 最終更新者
field-createdBy-user-displayName = 作成者
field-topic = トピック
field-chatType = チャットの種類
field-body-content = 本文
field-attachments-name = 添付ファイル名
field-from-user-displayName = 書き込んだ人
field-messageType = メッセージの種類
field-roleDefinitionId = ロール
field-directoryScopeId = ロールの範囲
field-operatingSystem = OS
field-operatingSystemVersion = OS のバージョン
field-trustType = 参加の種類
field-profileType = 登録の種類
field-approximateLastSignInDateTime = 最終使用
field-deviceId = デバイス ID
field-userDisplayName = ユーザー名
field-appDisplayName = アプリ
field-clientAppUsed = 使用したクライアント
field-status-errorCode = エラー コード
field-ipAddress = IP アドレス
field-userId = ユーザー ID
field-correlationId = 相関 ID
field-location-city = サインイン元の市区町村
field-location-countryOrRegion = サインイン元の国
field-title = タイトル
field-status = 状態
field-dueDateTime-dateTime = 期限
field-startDateTime = 開始
field-participants-organizer-upn = 開催者のサインイン名
field-participants-attendees-upn = 出席者のサインイン名
field-joinWebUrl = 参加用リンク
field-meetingId = 会議 ID
field-signInAudience = 使用できる人
field-publisherDomain = 発行元ドメイン
field-recommendedActions = 推奨される対応
field-severity = 重大度
field-category = カテゴリ
field-serviceSource = 検出元
field-assignedTo = 担当者
field-deviceName = デバイス名
field-emailAddress = メール アドレス
field-phoneNumber = 電話番号
field-serialNumber = シリアル番号
field-imei = IMEI
field-complianceState = 準拠状態
field-managedDeviceOwnerType = 会社所有か個人所有か
field-availability = 連絡可否
field-activity = アクティビティ
field-statusMessage-message-content = 状態メッセージ
field-scoredEmailAddresses-address = メール アドレス
field-building = 建物
field-address-street = 番地
field-address-city = 市区町村
field-phone = 電話
field-street = 番地
field-countryLetterCode = 国
field-technicalNotificationMails = 技術連絡先
field-securityComplianceNotificationMails = セキュリティ連絡先
field-automaticRepliesSetting-status = 自動応答
field-timeZone = タイム ゾーン
field-automaticRepliesSetting-internalReplyMessage = 社内向けの応答
field-automaticRepliesSetting-externalReplyMessage = 社外向けの応答
field-language-locale = 言語
field-riskLevel = リスク
field-riskState = リスクの状態
field-riskDetail = リスクの詳細
field-phoneType = 電話の種類
