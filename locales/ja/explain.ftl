# アクセス許可の意味。前半は文法で、nouns.ftl の名詞を入れる文。後半は個々のアクセス許可の
# ために手で書いたもので、名前のドットをハイフンに変え、種類によって異なる場合は後ろに種類を
# 付ける。
#
# どの文でも使えるもの: $name (公開されている名前)、$kind (delegated または application)、
# $extent (own、shared、all、selected、owned-by-app、installed)、$verb (公開名の動詞。
# read-write-and-consent など)、$place (名前が示す場所: chat、team、user、group)、$noun と
# 名詞のほかの形。
#
# explain-object は助詞の直前まで。explain-limit と explain-unattended は、文やタイトルの
# 末尾に付くかっこ書き。

### 文法

explain-object = { $extent ->
        [own] { $kind ->
            [application] 組織内のすべてのユーザーの{ $noun-start ->
                [latin] { " " }{ $noun }
               *[other] { $noun }
            }
           *[delegated] サインインしているユーザーの{ $noun-start ->
                [latin] { " " }{ $noun }
               *[other] { $noun }
            }
        }
        [shared] { $kind ->
            [application] 組織内のすべてのユーザーの{ $noun-start ->
                [latin] { " " }{ $noun }
               *[other] { $noun }
            }
           *[delegated] サインインしているユーザーの{ $noun-start ->
                [latin] { " " }{ $noun }
               *[other] { $noun }
            }
        }
        [all] { $noun-number ->
            [singular] { $noun }
            [worded] { $noun-all }
           *[plural] すべての{ $noun-start ->
                [latin] { " " }{ $noun }
               *[other] { $noun }
            }
        }
       *[other] { $noun }
    }{ $noun-end ->
        [latin] { " " }
       *[other] { "" }
    }
explain-limit = { $extent ->
        [shared] { " " }(共有されたものを含む)
        [all] { $kind ->
            [application] { "" }
           *[delegated] { " " }(サインインしているユーザーの権限の範囲内)
        }
        [selected] { " " }(アプリのために選択されたもののみ)
        [owned-by-app] { " " }(アプリ自身が作成または所有しているもののみ)
        [installed] { " " }(アプリがインストールされている場所のみ)
       *[own] { "" }
    }
explain-unattended = { $extent ->
        [all] { $kind ->
            [application] { " " }(ユーザーのサインインなし)
           *[delegated] { "" }
        }
       *[other] { "" }
    }

explain-title-sign-in = サインインして{ explain-object }を読み取る
explain-title-keep-access = { explain-object }へのアクセスを維持する
explain-title-read-basic = { explain-object }の基本情報を読み取る{ explain-limit }{ explain-unattended }
explain-title-read = { explain-object }を読み取る{ explain-limit }{ explain-unattended }
explain-title-create = { $noun }{ $noun-end ->
        [latin] { " " }
       *[other] { "" }
    }を作成する{ explain-limit }{ explain-unattended }
explain-title-read-write = { $noun-life ->
        [addable] { explain-object }を読み取り、新しく作成する{ explain-limit }{ explain-unattended }
        [replaceable] { explain-object }を読み取り、作成し、削除する{ explain-limit }{ explain-unattended }
        [removable] { explain-object }を読み取り、削除する{ explain-limit }{ explain-unattended }
        [special] { explain-object }を読み取り、{ $noun-writes }{ explain-limit }{ explain-unattended }
       *[full] { explain-object }を読み取り、変更する{ explain-limit }{ explain-unattended }
    }
explain-title-delete = { explain-object }を削除する{ explain-limit }{ explain-unattended }
explain-title-remove = { explain-object }を解除する{ explain-limit }{ explain-unattended }
explain-title-delete-restore = { explain-object }を削除し、復元する{ explain-limit }{ explain-unattended }
explain-title-manage-deletion = { explain-title-delete-restore }
explain-title-enable-disable = { explain-object }を有効または無効にする{ explain-limit }{ explain-unattended }
explain-title-update-sponsors = { explain-object }のスポンサーを指名する{ explain-limit }{ explain-unattended }
explain-title-export = { explain-object }をエクスポートする{ explain-limit }{ explain-unattended }
explain-title-read-anonymous = { explain-object }を名前なしで読み取る{ explain-limit }{ explain-unattended }
explain-title-send = { $kind ->
        [application] { $noun }を送信する{ explain-limit }{ explain-unattended }
       *[delegated] サインインしているユーザーに代わって{ $noun-start ->
            [latin] { " " }{ $noun }
           *[other] { $noun }
        }を送信する
    }
explain-title-manage = { explain-object }を管理する{ explain-limit }{ explain-unattended }

explain-can-sign-in = アプリは、ユーザーをサインインさせ、{ explain-object }を読み取ることができます。
explain-can-keep-access = アプリは、ユーザーの離席後も、{ explain-object }へのアクセスを維持します。
explain-can-read-basic = アプリは、{ explain-object }の基本情報だけを読み取ることができます{ explain-limit }。
explain-can-read = アプリは、{ explain-object }を読み取ることができます{ explain-limit }。
explain-can-create = アプリは、{ $noun }{ $noun-end ->
        [latin] { " " }
       *[other] { "" }
    }を作成できます{ explain-limit }。このアクセス許可だけでは、既存のものにアクセスすることはできません。
explain-can-read-write = { $noun-life ->
        [fixed] アプリは、{ explain-object }の読み取りと変更ができます{ explain-limit }。
        [growing] アプリは、{ explain-object }の作成、読み取り、変更ができます{ explain-limit }。
        [addable] アプリは、{ explain-object }の読み取りと新規作成ができます{ explain-limit }。
        [replaceable] アプリは、{ explain-object }の作成、読み取り、削除ができます{ explain-limit }。
        [reducible] アプリは、{ explain-object }の読み取り、変更、削除ができます{ explain-limit }。
        [removable] アプリは、{ explain-object }の読み取りと削除ができます{ explain-limit }。
       *[full] アプリは、{ explain-object }の作成、読み取り、変更、削除ができます{ explain-limit }。
    }
explain-can-delete = アプリは、{ explain-object }を削除できます{ explain-limit }。このアクセス許可だけでは、読み取りも変更もできません。
explain-can-remove = アプリは、{ explain-object }を解除できます{ explain-limit }。このアクセス許可だけでは、読み取りも新規作成もできません。
explain-can-delete-restore = アプリは、{ explain-object }の削除と、削除済みのものの復元ができます{ explain-limit }。このアクセス許可だけでは、読み取りも変更もできません。
explain-can-manage-deletion = { explain-can-delete-restore }
explain-can-enable-disable = アプリは、{ explain-object }を有効または無効にできます{ explain-limit }。このアクセス許可だけでは、それ以外の読み取りや変更はできません。
explain-can-update-sponsors = アプリは、{ explain-object }のスポンサーの指名と解任ができます{ explain-limit }。スポンサーとは、エージェントに責任を負う人のことです。
explain-can-export = アプリは、{ explain-object }をエクスポートできます{ explain-limit }。
explain-can-read-anonymous = アプリは、{ explain-object }を、人の名前を除いて読み取ることができます{ explain-limit }。
explain-can-send = { $kind ->
        [application] アプリは、{ $noun }を送信できます{ explain-limit }。このアクセス許可だけでは、読み取ることはできません。
       *[delegated] アプリは、サインインしているユーザーに代わって{ $noun-start ->
            [latin] { " " }{ $noun }
           *[other] { $noun }
        }を送信できます。このアクセス許可だけでは、読み取ることはできません。
    }
explain-can-manage = アプリは、{ explain-object }を管理できます{ explain-limit }。

# $phrase: one of the sentences above
explain-with-noun-holds = { $phrase }含まれるもの: { $noun-holds }。
# $phrase: one of the sentences above
explain-with-noun-basics = { $phrase }含まれるもの: { $noun-basics }。
# $phrase: one of the sentences above
explain-with-noun-writes = { $phrase }さらに、{ $noun-writes }こともできます。

# For a permission that has no words of its own yet.
explain-unexplained =
    .title = { $name }
    .can-do = このアクセス許可については、Scopeglass 独自の説明がありません。{ $name } として公開されています。説明が用意されるまでは、発行元の説明をお読みください。
    .whose = { $kind ->
            [application] アプリはユーザーのサインインなしで動作するため、組織全体に及ぶ可能性があります。
           *[delegated] 広くても、サインインしているユーザーがアクセスできる範囲までです。
        }

# For a permission that only the tenant knows: the publisher’s own words.
# $title, $text: what the tenant says about it, in whichever language it says it
explain-tenant-text =
    .title = { $title }
    .can-do = 発行元の説明: 「{ $text }」
    .note = これはテナントから得た、発行元による文章です。Scopeglass にはこのアクセス許可についての独自の説明がなく、その内容を確認していません。

explain-whose-own = { $kind ->
        [application] ほかに制限するものがない限り、アプリを使う人だけでなく、組織内の全員が対象です。
       *[delegated] サインインしているユーザー本人のものだけが対象です。アプリに見えるのは、広くてもそのユーザーが閲覧できる範囲までです。
    }
explain-whose-shared = { $kind ->
        [application] ほかに制限するものがない限り、互いに共有しているものも含めて、組織内の全員が対象です。
       *[delegated] サインインしているユーザー本人のものと、ほかの人がそのユーザーに共有または委任したものが対象です。
    }
explain-whose-all = { $kind ->
        [application] 組織全体が対象です。個々のユーザーの権限は、アプリに対する制限になりません。
       *[delegated] サインインしているユーザーがアクセスできる、組織内のこの種類のものすべてが対象です。そのユーザーにできないことはアプリにもできませんが、管理者がサインインしている場合は、それでも非常に広い範囲に及びます。
    }
explain-whose-selected = このアプリのために選択されたものだけが対象です。何も選択されていない間は、何にもアクセスできません。
explain-whose-owned-by-app = このアプリ自身が作成または所有しているものだけが対象です。
explain-whose-installed = { $place ->
        [where-installed] アプリがインストールされているすべてのチャットが対象です。管理者がまとめて一度だけ同意します。
        [user] アプリがインストールされているユーザーだけが対象です。
        [group] { $kind ->
            [application] アプリがインストールされているチームだけが対象です。
           *[delegated] アプリがインストールされているチームだけが対象であり、その中でもサインインしているユーザーが閲覧できるものに限られます。
        }
       *[chat] { $kind ->
            [application] アプリがインストールされているチャットまたは会議だけが対象です。
           *[delegated] アプリがインストールされているチャットまたは会議だけが対象であり、その中でもサインインしているユーザーが閲覧できるものに限られます。
        }
    }

explain-presence = { $kind ->
        [application] ユーザーのサインインなしで、時間を問わず機能します。
       *[delegated] アプリにサインインしているユーザーに代わってのみ機能します。
    }
explain-duration = { $kind ->
        [application] 同意が有効で、アプリが自身を証明できる間です。証明には、シークレットまたは証明書、マネージド ID、信頼された外部 ID のいずれかを使います。
       *[delegated] ユーザーがアプリを使っている間と、通常はその後およそ 1 時間です。アプリが offline_access も持っている場合は、誰かが取り消すまで続きます。
    }

explain-not-change = これで作成、変更、削除できるものはありません。
# Stands instead of the sentence above where the published facts contradict it.
explain-also-changes = 名前からは読み取りだけに見えますが、Microsoft が公開している情報には、変更を行う呼び出しも挙げられています。情報の誤りかもしれませんが、ベンダーが否定するまでは、変更もできるものとしてお考えください。
explain-no-calls = Microsoft が公開している情報には、このアクセス許可の呼び出しがありません。ここでの説明は、名前と、類似のアクセス許可について知られていることに基づいています。
explain-no-writing-calls = Microsoft が公開している情報には、読み取りの呼び出しだけが挙げられています。変更に関するここでの説明は、名前に基づいています。
explain-no-id = この形式の ID は Microsoft から公開されていないため、アプリの登録やマニフェストで要求することはできません。
explain-meeting-policy = さらに Teams では、アプリケーション アクセス ポリシーが必要です。アプリと対象のユーザーを指定したポリシーがなければ、どの会議にもアクセスできません。
explain-consent-admin = 既定では、管理者だけが同意できます。
explain-consent-person = 既定では、ユーザー自身が同意できます。最終的には、テナントの同意ポリシーで決まります。
explain-consent-installed = { $place ->
        [group] Teams とテナントの設定で許可されていれば、チームの所有者がアプリを追加するときに同意できます。組織全体に対する管理者の同意は必要ありません。
        [user] Teams とテナントの設定で許可されていれば、ユーザー自身がアプリをインストールするときに同意できます。組織全体に対する管理者の同意は必要ありません。
       *[chat] Teams とテナントの設定で許可されていれば、チャットまたは会議の参加者がアプリを追加するときに同意できます。組織全体に対する管理者の同意は必要ありません。
    }

### 手書き: サインイン

explain-offline_access =
    .title = ユーザーの離席後もアクセスを維持する
    .can-do = アプリは更新トークンを受け取ります。それを使って、ユーザーがいない間も、アプリが持つすべての委任されたアクセス許可について、新しいアクセス トークンを何度でも取得できます。
    .whose = これ自体が対象とするデータはありません。このユーザーについて、アプリのほかの委任されたアクセス許可でできることを延長します。
    .presence = ユーザーは一度サインインします。その後は、ユーザーがいない間も、アプリがそのユーザーに代わって動作できます。
    .duration = ユーザーのセッションの取り消し、アカウントのブロック、同意の取り消しなどによって、誰かがアクセスを取り消すまでです。90 日間使われなかった更新トークンは失効しますが、使われるたびに更新されます。
not-offline_access = これだけでは何にもアクセスできません。ほかのアクセス許可がなければ、維持するアクセスもありません。
not-offline_access-2 = アプリが単独で動作するようになるわけではありません。どのアクセスも、サインインしたユーザーの権限の範囲内にとどまります。

explain-openid =
    .title = ユーザーをサインインさせる
    .can-do = ユーザーは、職場のアカウントでアプリにサインインできます。アプリは、同じユーザーを見分けるための識別子を含む ID トークンを受け取ります。
    .whose = サインインするユーザー本人だけです。
    .presence = サインインのときだけ、ユーザーがその場にいる状態で機能します。
    .duration = ID トークンは、その時点で誰がサインインしたかを示すものです。その後にデータへアクセスするためには使えません。
not-openid = メール、予定表、ファイル、ディレクトリにはアクセスできません。
not-openid-2 = 氏名とメール アドレスは、profile と email があって初めて得られます。

explain-profile =
    .title = サインイン時にユーザーの氏名を知る
    .can-do = ID トークンに、ユーザーの氏名、サインイン名、ディレクトリでのオブジェクト ID も含まれるようになります。
    .whose = サインインするユーザー本人だけです。
    .presence = サインインのときだけ、ユーザーがその場にいる状態で機能します。
    .duration = アプリはサインインのたびに新たに知り、知ったことを保存しておくこともあります。
not-profile = ディレクトリのプロファイルにはアクセスできません。電話番号、役職、上司には User.Read が必要です。

explain-email =
    .title = サインイン時にユーザーのメール アドレスを知る
    .can-do = アカウントにメール アドレスがあれば、ID トークンにそのアドレスも含まれるようになります。
    .whose = サインインするユーザー本人だけです。
    .presence = サインインのときだけ、ユーザーがその場にいる状態で機能します。
    .duration = アプリはサインインのたびに新たに知り、知ったことを保存しておくこともあります。
not-email = メールボックスにはアクセスできません。メッセージの読み取りも送信もできません。
note-email = メール アドレスは、本人であることの確かな証明にはなりません。アドレスだけでユーザーを受け入れるアプリは、欺かれるおそれがあります。

explain-User-Read =
    .title = ユーザーをサインインさせ、本人のプロファイルを読み取る
    .can-do = ユーザーはアプリにサインインでき、アプリはそのユーザー本人のプロファイルを読み取ることができます。プロファイルには、氏名、役職、部署、電話番号、写真、直属の部下、所属するグループが含まれます。組織についての基本情報も読み取ることができます。
    .whose = サインインしているユーザー本人のプロファイルだけです。
not-User-Read = ほかの人のプロファイルにはアクセスできません。それには User.ReadBasic.All または User.Read.All が必要です。
not-User-Read-2 = メール、予定表、連絡先、ファイルにはアクセスできません。

### 手書き: ユーザーとグループ

not-User-Read-All = 誰のメール、予定表、連絡先、ファイルにもアクセスできません。
not-User-Read-All-2 = パスワードや、最後にサインインした日時はわかりません。
note-User-Read-All-delegated = ほとんどの組織では、誰でも同僚の情報を調べることができます。そのため、管理者がサインインしなくても、アプリはユーザーの一覧をほぼすべて読み取ることができます。

explain-User-ReadBasic-All-delegated =
    .title = ほかの人の氏名、アドレス、写真を調べる
    .can-do = アプリは組織の全員を一覧にし、それぞれの氏名、メール アドレス、写真、識別子などのわずかな情報を読み取ることができます。サインインしているユーザー本人のプロファイルは、すべて読み取ることができます。
explain-User-ReadBasic-All-application =
    .title = 全員の氏名、アドレス、写真を調べる (ユーザーのサインインなし)
    .can-do = アプリは組織の全員を一覧にし、それぞれの氏名、メール アドレス、写真、識別子などのわずかな情報を読み取ることができます。
not-User-ReadBasic-All = ほかの人の電話番号、役職、部署、上司はわかりません。

explain-Group-Read-All-delegated =
    .title = グループとその中身を読み取る (サインインしているユーザーの権限の範囲内)
    .can-do = アプリは、すべてのグループとそのメンバーを読み取ることができます。サインインしているユーザーがアクセスできるグループについては、スレッド、予定表、ファイル、Planner のタスク、チームのチャネルのメッセージなど、その中身も読み取ることができます。
    .whose = そのユーザーが調べることのできるすべてのグループの名前とメンバーです。中身については、そのユーザーがアクセスできるグループだけです。
explain-Group-Read-All-application =
    .title = すべてのグループ、そのスレッドとチャネルのメッセージを読み取る (ユーザーのサインインなし)
    .can-do = アプリは、すべてのグループとそのメンバー、グループのメール スレッド、チームのチャネルのメッセージ、グループの個々のファイルを読み取ることができます。
    .whose = 非公開のものも含めた、組織内のすべてのグループとチームです。
not-Group-Read-All = メンバーについては、所属していること以上はわかりません。アプリがユーザーのプロファイルも読み取れない限り、氏名やアドレスは示されないことがあります。
not-Group-Read-All-2 = メンバーを非表示にしているグループに誰が属しているかはわかりません。それには Member.Read.Hidden が必要です。
note-Group-Read-All = 名前からはグループの一覧だけに見えますが、アクセスはグループの中で書かれたことにも及びます。一覧とメンバーだけで足りる場合は、はるかに限定的な GroupMember.Read.All で済みます。

explain-Group-ReadWrite-All-delegated =
    .title = グループとその中身を読み取り、変更する (サインインしているユーザーの権限の範囲内)
    .can-do = アプリは、グループの作成、読み取り、変更、削除と、メンバーや所有者の追加と削除ができます。サインインしているユーザーがアクセスできるグループについては、スレッド、予定表、ファイル、Planner のタスク、チームのチャネルのメッセージなど、その中身の読み取りと変更もできます。
    .whose = そのユーザーが権限を持つすべてのグループです。中身については、そのユーザーがアクセスできるグループだけです。
explain-Group-ReadWrite-All-application =
    .title = すべてのグループとその中身を読み取り、変更する (ユーザーのサインインなし)
    .can-do = アプリは、すべてのグループの作成、読み取り、変更、削除、メンバーや所有者の追加と削除、スレッドや予定表をはじめとするグループの中身の読み取りと変更ができます。
    .whose = 非公開のものも含めた、組織内のすべてのグループとチームです。
note-Group-ReadWrite-All = ファイル、アプリ、ライセンスへのアクセスは、グループで決まります。メンバーを追加する人は、それらすべてを与えることになります。保護されているのは、管理者ロールを割り当てられるグループだけです。

explain-GroupMember-Read-All-delegated =
    .title = グループとそのメンバーを読み取る (サインインしているユーザーの権限の範囲内)
    .can-do = アプリはグループを一覧にし、名前や説明などの基本的なプロパティを読み取り、メンバーと所有者を確認できます。
explain-GroupMember-Read-All-application =
    .title = すべてのグループとそのメンバーを読み取る (ユーザーのサインインなし)
    .can-do = アプリはすべてのグループを一覧にし、名前や説明などの基本的なプロパティを読み取り、メンバーと所有者を確認できます。
not-GroupMember-Read-All = グループの中身にはアクセスできません。スレッド、ファイル、予定表、チャネルのメッセージは対象外です。
not-GroupMember-Read-All-2 = メンバーを非表示にしているグループに誰が属しているかはわかりません。それには Member.Read.Hidden が必要です。

explain-Directory-Read-All-delegated =
    .title = ディレクトリを読み取る (サインインしているユーザーの権限の範囲内)
    .can-do = アプリは、ディレクトリのほぼすべてを読み取ることができます。ユーザーのプロファイル、グループとそのメンバー、アプリとアプリに許可されていること、管理者ロールとその保持者、デバイス、ライセンス、ドメイン、組織の設定が含まれます。
explain-Directory-Read-All-application =
    .title = ディレクトリ全体を読み取る (ユーザーのサインインなし)
    .can-do = アプリは、ディレクトリのほぼすべてを読み取ることができます。ユーザーのプロファイル、グループとそのメンバー、アプリとアプリに許可されていること、管理者ロールとその保持者、デバイス、ライセンス、ドメイン、組織の設定が含まれます。
not-Directory-Read-All = メール、予定表、ファイル、チャットにはアクセスできません。
not-Directory-Read-All-2 = パスワードやアプリのシークレット、誰がいつサインインしたかはわかりません。
note-Directory-Read-All = 攻撃を企てる者は、このような人、ロール、アプリの見取り図を手に入れることから始めます。ほとんどの場合、より限定的なアクセス許可で足ります。

explain-Directory-AccessAsUser-All =
    .title = サインインしているユーザーがディレクトリでできることをすべて行う
    .can-do = アプリは、ユーザー、グループ、アプリ、ロール、設定など、サインインしているユーザーがディレクトリで読み取りや変更のできるものを、すべて読み取り、変更できます。
    .whose = サインインしているユーザー自身の権限が及ぶものすべてです。管理者の場合は、ロールも含めたディレクトリ全体になることがあります。

### 手書き: メールボックス

not-Calendars-Read-delegated = ほかの人の予定表には、このユーザーに共有されているものであってもアクセスできません。それには Calendars.Read.Shared が必要です。
not-Calendars-Read-application = メール、連絡先、タスクにはアクセスできません。
note-Calendars-Read = 公開されている情報には転送も挙げられています。アプリは招待をほかの人に送ることができます。
note-Calendars-Read-delegated = このユーザーがアクセスできる Microsoft 365 グループの予定表にも及びます。

not-Calendars-ReadBasic = 予定の本文、添付ファイル、ほかのアプリが追加したデータは見えません。
not-Calendars-ReadBasic-delegated = ほかの人の予定表には、このユーザーに共有されているものであってもアクセスできません。

not-Calendars-ReadWrite-delegated = ほかの人の予定表には、このユーザーに共有されているものであってもアクセスできません。それには Calendars.ReadWrite.Shared が必要です。
not-Calendars-ReadWrite-application = メール、連絡先、タスクにはアクセスできません。
note-Calendars-ReadWrite = アプリが出席者のいる予定を追加または変更すると、出席者には予定表の所有者の名前でメールが届きます。

about-calendar-events = { $verb ->
        [read-basic] 件名には、健康に関すること、顧客の名前、計画など、どのような情報も含まれることがあります。
       *[other] 件名や本文には、会議の参加コード、健康に関すること、顧客の名前など、どのような情報も含まれることがあります。
    }
about-calendar-events-application = Exchange では、アプリの対象を選択したメールボックスに限定できます。RBAC for Applications により、Entra ID ではなく Exchange で権限を割り当てます。Entra ID でも同意すると、古いアプリケーション アクセス ポリシーで制限されていない限り、再びすべてのメールボックスにアクセスできるようになります。

not-Contacts-Read-delegated = 組織のアドレス一覧や、ほかの人の連絡先 (共有されているものを含む) にはアクセスできません。
not-Contacts-Read-application = 組織のアドレス一覧にはアクセスできません。それはディレクトリの一部です。
note-Contacts-Read-application = メールボックスには、家族、医師、友人などの私的な連絡先も保存されています。組織とは関わりがなく、確認を求められたこともない人たちです。
about-contacts-application = Exchange では、アプリの対象を選択したメールボックスに限定できます。RBAC for Applications により、Entra ID ではなく Exchange で権限を割り当てます。Entra ID でも同意すると、古いアプリケーション アクセス ポリシーで制限されていない限り、再びすべてのメールボックスにアクセスできるようになります。

not-Mail-Read-delegated = 共有メールボックスやほかの人のメールにはアクセスできません。それには Mail.Read.Shared が必要です。
not-Mail-Read-2 = オンライン アーカイブにはアクセスできません。
not-Mail-Read = アプリがメールを送信することはできません。
note-Mail-Read = メールには、サインイン用のコードやパスワードをリセットするためのリンクも届きます。それを読める者は、多くの場合、ほかのサービスのアカウントを乗っ取ることができます。

not-Mail-ReadBasic = メッセージの本文、そのプレビュー、添付ファイルは見えません。
note-Mail-ReadBasic = 誰が誰に、いつ、何について書いたかだけでも、多くのことがわかります。
not-Mail-ReadBasic-All = メッセージの本文、そのプレビュー、添付ファイルは見えません。
note-Mail-ReadBasic-All = 誰が誰に、いつ、何について書いたかだけでも、多くのことがわかります。

explain-Mail-Send-delegated =
    .title = サインインしているユーザーとしてメールを送信する
    .can-do = アプリは、サインインしているユーザーのメールボックスから、組織の内外を問わず誰にでもメールを送信できます。
    .whose = サインインしているユーザー本人の名義だけです。
explain-Mail-Send-application =
    .title = 組織内の任意のユーザーとしてメールを送信する
    .can-do = アプリは、組織内の任意のメールボックスから、組織の内外を問わず誰にでもメールを送信できます。
    .whose = ほかに制限するものがない限り、組織内のすべてのユーザーとすべての共有メールボックスの名義です。
explain-Mail-Send-Shared =
    .title = サインインしているユーザーとして、およびほかの人に代わってメールを送信する
    .can-do = アプリは、サインインしているユーザーのメールボックスと、そのユーザーが送信を認められているほかの人のメールボックスから、メールを送信できます。
    .whose = サインインしているユーザーと、そのユーザーに送信の権限を与えたすべての人の名義です。
not-Mail-Send = アプリがメールを読み取ることはできません。自らが送ったメッセージへの返信も読み取れません。
not-Mail-Send-delegated = アプリは、ほかの人や共有メールボックスの名義で送信できません。それには Mail.Send.Shared が必要です。
note-Mail-Send = こうして送られたメッセージは、技術的にはあらゆる点で本物です。アプリは、送信済みアイテムに残さないようにすることもできます。

about-mail-application = Exchange では、アプリの対象を選択したメールボックスに限定できます。RBAC for Applications により、Entra ID ではなく Exchange で権限を割り当てます。Entra ID でも同意すると、古いアプリケーション アクセス ポリシーで制限されていない限り、再びすべてのメールボックスにアクセスできるようになります。
about-mailbox-settings-application = Exchange では、アプリの対象を選択したメールボックスに限定できます。RBAC for Applications により、Entra ID ではなく Exchange で権限を割り当てます。Entra ID でも同意すると、古いアプリケーション アクセス ポリシーで制限されていない限り、再びすべてのメールボックスにアクセスできるようになります。

### 手書き: ファイルとサイト

explain-Files-Read-All-delegated =
    .title = サインインしているユーザーが開けるすべてのファイルを読み取る
    .can-do = アプリは、サインインしているユーザーが開けるすべてのファイルの一覧表示、検索、ダウンロードができます。本人の OneDrive にあるもの、ほかの人から共有されたもの、SharePoint サイトやチームにあるものが対象です。
    .whose = 所有者が誰であっても、サインインしているユーザーが開けるものすべてです。多くの場合、本人が思っている以上の範囲に及びます。
explain-Files-Read-All-application =
    .title = 組織内のすべてのファイルを読み取る
    .can-do = アプリは、すべての OneDrive、SharePoint サイト、チームにあるすべてのファイルの一覧表示とダウンロードができます。以前のバージョンも含まれます。
    .whose = 全員の OneDrive と、アクセスが制限されたものも含めた組織内のすべてのサイトです。
not-Files-Read-All = アクセスできるのはファイルであり、サイトのリストやページにはアクセスできません。それらには Sites.Read.All が必要です。
note-Files-Read-All-application = 個々のサイトだけで足りる場合は、Sites.Selected を使うと、管理者が指定したサイトだけに限定できます。

explain-Sites-Selected-delegated =
    .title = 管理者が指定した個々の SharePoint サイトで作業する
    .can-do = これだけでは何にもアクセスできません。管理者がその後に、個々のサイトでの読み取り、書き込み、またはフル コントロールをアプリに与えます。アプリはそのサイトで、サインインしているユーザーにも認められている範囲でそれを行うことができます。
    .whose = 指定されたサイトだけであり、その中でもサインインしているユーザーがアクセスできるものに限られます。
explain-Sites-Selected-application =
    .title = 管理者が指定した個々の SharePoint サイトで作業する (ユーザーのサインインなし)
    .can-do = これだけでは何にもアクセスできません。管理者がその後に、個々のサイトでの読み取り、書き込み、またはフル コントロールをアプリに与えます。アプリはそのサイトで、ユーザーのサインインなしでそれを行うことができます。
    .whose = 指定されたサイトだけですが、それぞれのサイトの全体に及びます。
not-Sites-Selected = 指定されていない限り、ほかのサイトや誰かの OneDrive にはアクセスできません。
note-Sites-Selected = アプリが実際に何にアクセスできるかは、ここではなく、それぞれのサイトに記録されます。どのサイトに、どのロールでアクセスするのかを確認してください。

explain-Files-SelectedOperations-Selected-delegated =
    .title = アプリのために指定された個々のファイルで作業する
    .can-do = これだけでは何にもアクセスできません。責任者がその後に、個々のファイルに対するロールをアプリに与えます。アプリはそのファイルで、サインインしているユーザーにも認められている範囲で、ロールで許可されていることを行うことができます。
    .whose = 指定されたものだけであり、その中でもサインインしているユーザーがアクセスできるものに限られます。
explain-Files-SelectedOperations-Selected-application =
    .title = アプリのために指定された個々のファイルで作業する (ユーザーのサインインなし)
    .can-do = これだけでは何にもアクセスできません。責任者がその後に、個々のファイルに対するロールをアプリに与えます。アプリはそのファイルで、ユーザーのサインインなしで、ロールで許可されていることを行うことができます。
    .whose = 指定されたものだけです。

explain-Lists-SelectedOperations-Selected-delegated =
    .title = アプリのために指定された個々の SharePoint リストで作業する
    .can-do = これだけでは何にもアクセスできません。責任者がその後に、個々のリストに対するロールをアプリに与えます。アプリはそのリストで、サインインしているユーザーにも認められている範囲で、ロールで許可されていることを行うことができます。
    .whose = 指定されたものだけであり、その中でもサインインしているユーザーがアクセスできるものに限られます。
explain-Lists-SelectedOperations-Selected-application =
    .title = アプリのために指定された個々の SharePoint リストで作業する (ユーザーのサインインなし)
    .can-do = これだけでは何にもアクセスできません。責任者がその後に、個々のリストに対するロールをアプリに与えます。アプリはそのリストで、ユーザーのサインインなしで、ロールで許可されていることを行うことができます。
    .whose = 指定されたものだけです。

explain-ListItems-SelectedOperations-Selected-delegated =
    .title = アプリのために指定された個々の SharePoint リスト アイテムで作業する
    .can-do = これだけでは何にもアクセスできません。責任者がその後に、個々のリスト アイテム、ファイル、フォルダーに対するロールをアプリに与えます。アプリはそこで、サインインしているユーザーにも認められている範囲で、ロールで許可されていることを行うことができます。
    .whose = 指定されたものだけであり、その中でもサインインしているユーザーがアクセスできるものに限られます。
explain-ListItems-SelectedOperations-Selected-application =
    .title = アプリのために指定された個々の SharePoint リスト アイテムで作業する (ユーザーのサインインなし)
    .can-do = これだけでは何にもアクセスできません。責任者がその後に、個々のリスト アイテム、ファイル、フォルダーに対するロールをアプリに与えます。アプリはそこで、ユーザーのサインインなしで、ロールで許可されていることを行うことができます。
    .whose = 指定されたものだけです。

### 手書き: 名詞より狭い意味の名前

explain-Policy-ReadWrite-AccessReview =
    .title = アクセス レビューの既定のポリシーを読み取り、変更する
    .can-do = アプリは、アクセス レビューに既定で適用されるポリシーの読み取りと変更ができます。

explain-ProgramControl-Read-All =
    .title = アクセス レビューのプログラムを読み取る
    .can-do = アプリは、アクセス レビューをまとめるプログラムと、そのコントロールを読み取ることができます。

explain-ProgramControl-ReadWrite-All =
    .title = アクセス レビューのプログラムを読み取り、変更する
    .can-do = アプリは、アクセス レビューをまとめるプログラムと、そのコントロールの作成、読み取り、変更、削除ができます。

explain-BookingsAppointment-ReadWrite-All =
    .title = Bookings の予約を読み取り、変更する
    .can-do = アプリは、Bookings の予約とその顧客の作成、読み取り、変更、削除ができます。

explain-SchedulePermissions-ReadWrite-All =
    .title = シフトのスケジュールに対する権限を読み取り、変更する
    .can-do = アプリは、シフトのスケジュールに対して各ユーザーが持つ権限の読み取りと変更ができます。

### 手書き: Teams アプリ (系列のすべてのアクセス許可に 1 つの文章を使う)
# $verb: read, read-write, read-write-and-consent or manage
# 「apps」は前に日本語が来るため、必要な空白や読点を付けておく。

explain-family-TeamsAppInstallation-apps = { $extent ->
        [owned-by-app] アプリ自身
        [selected] 、管理者がこのアプリのために選択した Teams アプリ
       *[other] { " " }Teams アプリ
    }
explain-family-TeamsAppInstallation-place = { $place ->
        [chat] { $kind ->
            [application] { $extent ->
                [installed] アプリがインストールされているチャット
               *[other] 任意のチャット
            }
           *[delegated] サインインしているユーザーのチャット
        }
        [team] { $kind ->
            [application] 任意のチーム
           *[delegated] サインインしているユーザーがアクセスできるチーム
        }
        [group] アプリがインストールされているチーム
        [user] { $kind ->
            [application] { $extent ->
                [installed] アプリがインストールされているユーザーの個人用領域
               *[other] 任意のユーザーの個人用領域
            }
           *[delegated] サインインしているユーザーの個人用領域
        }
       *[other] チーム、チャット、ユーザーの個人用領域
    }
explain-family-TeamsAppInstallation =
    .title = { $verb ->
        [read] { $extent ->
            [owned-by-app] { explain-family-TeamsAppInstallation-place }でのアプリ自身のインストール状況を確認する
           *[other] { explain-family-TeamsAppInstallation-place }での{ explain-family-TeamsAppInstallation-apps }のインストール状況を確認する
        }
        [read-write] { explain-family-TeamsAppInstallation-place }で{ explain-family-TeamsAppInstallation-apps }をインストール、削除する
       *[read-write-and-consent] { explain-family-TeamsAppInstallation-place }で{ explain-family-TeamsAppInstallation-apps }をインストール、削除し、そのアクセスに同意する
    }
    .can-do = { $verb ->
        [read] { $extent ->
            [owned-by-app] アプリは、{ explain-family-TeamsAppInstallation-place }でのアプリ自身のインストール状況を確認できます。
           *[other] アプリは、{ explain-family-TeamsAppInstallation-place }での{ explain-family-TeamsAppInstallation-apps }のインストール状況を確認できます。
        }
        [read-write] アプリは、{ explain-family-TeamsAppInstallation-place }で{ explain-family-TeamsAppInstallation-apps }の確認、インストール、更新、削除ができます。
       *[read-write-and-consent] アプリは、{ explain-family-TeamsAppInstallation-place }で{ explain-family-TeamsAppInstallation-apps }の確認、インストール、更新、削除ができます。さらに、そこでアプリが求めるアクセスを、ほかの誰にも確認せずに付与できます。
    }
    .whose = { $extent ->
        [owned-by-app] { explain-family-TeamsAppInstallation-place }での、アプリ自身のインストールだけです。
        [selected] 管理者がこのアプリのために選択した Teams アプリだけです。何も選択されていない間は、何もできません。
        [installed] アプリがインストールされている場所だけです。
       *[other] { $kind ->
            [application] 組織全体の、{ explain-family-TeamsAppInstallation-place }が対象です。
           *[delegated] { explain-family-TeamsAppInstallation-place }だけです。
        }
    }

explain-family-ResourceSpecificPermissionGrant =
    .title = { explain-family-TeamsAppInstallation-place }でアプリに付与されたアクセスを確認する
    .can-do = アプリは、{ explain-family-TeamsAppInstallation-place }でどのアプリにアクセスが付与されたか、それがどのようなアクセスかを確認できます。
    .whose = { explain-family-TeamsAppInstallation.whose }

explain-TeamsApp-Read-Group =
    .title = チームでアプリに付与されたアクセスを確認する
    .can-do = アプリは、インストールされているチームでどのアプリにアクセスが付与されたか、それがどのようなアクセスかを確認できます。

### 手書き: 通話と会議

explain-Calls-Initiate-All =
    .title = 1 人に電話をかけ、通話を転送する (ユーザーのサインインなし)
    .can-do = アプリは、一度に 1 人に電話をかけ、メッセージを再生し、組織内のユーザーに通話を転送できます。
explain-Calls-InitiateGroupCall-All =
    .title = 複数の人に電話をかけ、会議に人を呼び入れる (ユーザーのサインインなし)
    .can-do = アプリは、複数の人との通話を開始し、組織の会議にほかの人を呼び入れることができます。
explain-Calls-JoinGroupCall-All =
    .title = 組織の一員として任意のグループ通話や会議に参加する (ユーザーのサインインなし)
    .can-do = アプリは、組織の一員と同じ立場で、グループ通話やスケジュールされた会議に参加できます。参加中は、人をミュートしたり、ロビーから参加を許可したり、レコーディングやトランスクリプトを開始または停止したりすることもできます。
not-Calls-JoinGroupCall-All = これだけでは、話された内容はアプリに渡りません。音声と映像には Calls.AccessMedia.All も必要です。
explain-Calls-JoinGroupCallAsGuest-All =
    .title = ゲストとして任意のグループ通話や会議に参加する (ユーザーのサインインなし)
    .can-do = アプリは、匿名のゲストとして、組織のグループ通話やスケジュールされた会議に参加できます。
not-Calls-JoinGroupCallAsGuest-All = これだけでは、話された内容はアプリに渡りません。音声と映像には Calls.AccessMedia.All も必要です。
explain-Calls-JoinGroupCallasGuest-All =
    .title = ゲストとして任意のグループ通話や会議に参加する (別のつづり)
    .can-do = 公開されている情報には、Calls.JoinGroupCallAsGuest.All のこの別のつづりも含まれていますが、付与に使える ID がありません。その情報によれば、アプリは通話の中で、人をミュートしたり、ロビーから参加を許可したり、レコーディングを開始または停止したりすることができます。
explain-Calls-AccessMedia-All =
    .title = 通話と会議の音声を聞き、映像を見る (ユーザーのサインインなし)
    .can-do = アプリは、参加している通話や会議で、音声、映像、共有画面を直接受け取ります。それらを聞き、分析し、録音・録画することができます。
not-Calls-AccessMedia-All = これだけでアプリが通話に参加することはできません。それには、発信または参加のためのアクセス許可が必要です。
note-Calls-AccessMedia-All = その場で話されることは、組織の中でも特に秘匿性の高い情報です。アプリが聞いていることが参加者に知らされるかどうかを確認してください。
explain-Calls-AccessMedia-Chat =
    .title = アプリがインストールされているチャットの通話の音声を聞き、映像を見る
    .can-do = アプリは、インストールされているチャットまたは会議での通話や会議で、音声、映像、共有画面を直接受け取ります。
explain-Calls-JoinGroupCalls-Chat =
    .title = アプリがインストールされているチャットの通話に参加する
    .can-do = アプリは、インストールされているチャットまたは会議での通話や会議に参加できます。
explain-Calls-ReportSyntheticMedia-All =
    .title = 通話中の人工的な音声や映像を報告する (ユーザーのサインインなし)
    .can-do = アプリは、通話中の人の音声や映像が人工的に作られたものと思われることを報告できます。
not-Calls-ReportSyntheticMedia-All = アプリが通話に参加することも、音声や映像を受け取ることもできません。

### 手書き: エージェント

explain-AgentIdentity-CreateAsManager =
    .title = アプリ自身のブループリントから AI エージェント ID を作成し、管理する
    .can-do = アプリは、自身のブループリントから AI エージェント ID を作成し、それらの ID の読み取り、変更、削除ができます。
explain-AgentIdentityBlueprint-AddRemoveCreds-All =
    .title = AI エージェント ブループリントの資格情報を追加、削除する
    .can-do = アプリは、すべての AI エージェント ID のブループリントについて、シークレット、証明書などの資格情報の追加と削除ができます。
note-AgentIdentityBlueprint-AddRemoveCreds-All = ブループリントに自分の資格情報を追加した者は、そこから作られたエージェントとして動作できます。
explain-AgentIdentityBlueprint-UpdateAuthProperties-All =
    .title = AI エージェント ブループリントのサインイン方法と求めるアクセス許可を変更する
    .can-do = アプリは、すべての AI エージェント ID のブループリントについて、サインインとアクセス許可の設定を変更できます。
explain-AgentIdentityBlueprint-UpdateBranding-All =
    .title = AI エージェント ブループリントの表示を変更する
    .can-do = アプリは、AI エージェント ID のブループリントの名前やロゴなど、表示のしかたを変更できます。
explain-AgentIdUser-ReadWrite-IdentityParentedBy =
    .title = アプリ自身のブループリントによる AI エージェントのユーザー アカウントを読み取り、変更する
    .can-do = アプリは、自身のブループリントから作られた ID を持つ AI エージェントについて、ユーザー アカウントの作成、読み取り、変更、削除ができます。
    .whose = アプリ自身のブループリントによるエージェントのユーザー アカウントだけです。

### 手書き: 固有の動詞

explain-ApprovalSolution-ReadWrite-All =
    .title = すべての承認の依頼と回答を読み取り、その通知を受け取る (ユーザーのサインインなし)
    .can-do = アプリは、すべての承認の依頼と回答を読み取り、新しいものの通知を受け取るサブスクリプションを作成、変更、削除できます。
explain-Notes-Create =
    .title = OneNote のノートブック、セクション、ページを作成し、既存のもののタイトルを読み取る
    .can-do = アプリは、OneNote のノートブック、セクション、ページを作成できます。既存のものについては、ノートブックとセクションのタイトルだけを閲覧でき、ページに書かれた内容にはアクセスできません。
explain-Goals-Export-Read-All =
    .title = サインインしているユーザーが開ける Viva Goals のデータを読み取る
    .can-do = アプリは、サインインしているユーザーが開ける Viva Goals のすべての目標とエクスポート ジョブを読み取れます。
    .whose = 所有者にかかわらず、サインインしているユーザーが開けるものが対象です。
explain-Goals-Export-ReadWrite-All =
    .title = サインインしているユーザーが開ける Viva Goals のデータを読み取り、エクスポートする
    .can-do = アプリは、サインインしているユーザーが開ける Viva Goals のすべての目標とエクスポート ジョブを読み取り、新しいエクスポート ジョブを開始できます。
    .whose = { explain-Goals-Export-Read-All.whose }
not-AgentCollection-Read-All = グローバル コレクションと、検疫されたエージェントのコレクションにはアクセスできません。それらには別のアクセス許可があります。
not-AgentCollection-ReadWrite-All = { not-AgentCollection-Read-All }
explain-AppCatalog-Submit =
    .title = 組織のカタログに Teams アプリを審査のために提出する
    .can-do = アプリは、サインインしているユーザーに代わって組織のカタログに Teams アプリを提出し、審査待ちの提出を取り下げることができます。
not-AppCatalog-Submit = アプリの承認や公開はできません。それは管理者が決めます。
explain-AuditActivity-Write =
    .title = アクティビティ ログを Purview に渡す
    .can-do = アプリは、アクティビティのログを Purview の監査ストアに一括でアップロードできます。このアクセス許可だけでは、読み取ることはできません。
explain-ContentActivity-Write =
    .title = コンテンツの取り扱いに関するログを Purview に渡す
    .can-do = アプリは、ユーザーがコンテンツをどのように取り扱ったかのログを、Purview の監査ストアに一括でアップロードできます。このアクセス許可だけでは、読み取ることはできません。
explain-ChannelMessage-Edit =
    .title = サインインしているユーザーの名義でチャネル メッセージを変更する
    .can-do = アプリは、サインインしているユーザーの名義で、Teams のチャネルのメッセージを変更できます。どの呼び出しが可能になるかを、Microsoft は公開していません。
explain-ChannelMessage-UpdatePolicyViolation-All =
    .title = チャネル メッセージにポリシー違反の印を付ける (ユーザーのサインインなし)
    .can-do = アプリは、Teams のすべてのチャネルのメッセージに、データ損失防止のルールに違反しているという印を付けることができます。印の付いたメッセージは、閲覧者から隠すことができます。
not-ChannelMessage-UpdatePolicyViolation-All = メッセージのほかの部分を変更することはできません。
explain-Chat-UpdatePolicyViolation-All =
    .title = チャット メッセージにポリシー違反の印を付ける (ユーザーのサインインなし)
    .can-do = アプリは、すべてのチャットのメッセージに、データ損失防止のルールに違反しているという印を付けることができます。印の付いたメッセージは、閲覧者から隠すことができます。
not-Chat-UpdatePolicyViolation-All = メッセージのほかの部分を変更することはできません。
explain-Content-Process-All =
    .title = コンテンツを Purview に確認させる (組織全体)
    .can-do = アプリは、アプリ内で入力または送信された内容などのコンテンツを渡し、組織のデータ セキュリティのルールに照らして Purview に確認させることができます。
explain-Content-Process-User =
    .title = コンテンツを Purview に確認させる (個々のユーザー)
    .can-do = アプリは、ユーザーがアプリ内で入力または送信した内容などのコンテンツを渡し、組織のデータ セキュリティのルールに照らして Purview に確認させることができます。
    .whose = { $kind ->
        [application] 組織内の任意のユーザーです。1 回の呼び出しの対象は 1 人です。
       *[delegated] サインインしているユーザー本人だけです。
    }
not-Content-Process-All = アプリがまだ持っていないコンテンツにはアクセスできません。
not-Content-Process-User = アプリがまだ持っていないコンテンツにはアクセスできません。
explain-ProtectionScopes-Compute-All =
    .title = Purview のどのルールが誰に適用されるかを知る
    .can-do = アプリは、組織のユーザーと、そのユーザーがアプリ内で行うことに、データ保護とコンプライアンスのどのルールが適用されるかを計算させることができます。
explain-ProtectionScopes-Compute-User =
    .title = Purview のどのルールが 1 人のユーザーに適用されるかを知る
    .can-do = アプリは、1 人のユーザーと、そのユーザーがアプリ内で行うことに、データ保護とコンプライアンスのどのルールが適用されるかを計算させることができます。
    .whose = { $kind ->
        [application] 組織内の任意のユーザーです。1 回の呼び出しの対象は 1 人です。
       *[delegated] サインインしているユーザー本人だけです。
    }
explain-SensitivityLabel-Evaluate =
    .title = どの秘密度ラベルが適用されるかを判定する
    .can-do = アプリは、ラベルの付いた複数のコンテンツから作られるコンテンツに、どの秘密度ラベルとどの権限が適用されるかを判定させることができます。
    .whose = { $kind ->
        [application] 組織の秘密度ラベルです。
       *[delegated] サインインしているユーザーに適用される秘密度ラベルです。
    }
explain-SensitivityLabel-Evaluate-All =
    .title = 任意のユーザーについて、どの秘密度ラベルが適用されるかを判定する
    .can-do = アプリは、任意のユーザーについて、コンテンツに付けるべき秘密度ラベルと、ラベルの付いたコンテンツを組み合わせたときに適用されるラベルと権限を判定させることができます。
not-SensitivityLabel-Evaluate = ラベルを付けることも、コンテンツにアクセスすることもできません。
not-SensitivityLabel-Evaluate-All = ラベルを付けることも、コンテンツにアクセスすることもできません。
explain-Device-Command =
    .title = サインインしているユーザーのデバイスでアプリを起動する
    .can-do = アプリは、サインインしているユーザーのデバイスで別のアプリを起動したり、そこにあるアプリとメッセージをやり取りしたりすることができます。
explain-Device-CreateFromOwnedTemplate =
    .title = サインインしているユーザーのテンプレートからデバイスを作成する
    .can-do = アプリは、サインインしているユーザーが所有するテンプレートから、ディレクトリにデバイスの項目を作成できます。
explain-DeviceManagementManagedDevices-PrivilegedOperations-All =
    .title = Intune で管理されているデバイスをワイプ、ロック、位置特定する
    .can-do = アプリは、Intune で管理されているデバイスに、影響の大きい操作を指示できます。ワイプやリセット、ロック、パスコードの削除、位置の特定、再起動、インベントリからの削除が含まれます。
note-DeviceManagementManagedDevices-PrivilegedOperations-All = ワイプされたデバイスからは、ほかの場所に保存されていないものが失われます。多数のデバイスで一斉に行われると、業務が全面的に止まります。
explain-EduRoster-Write =
    .title = サインインしているユーザーのクラス名簿を変更する
    .can-do = 名前によれば、アプリはサインインしているユーザーのクラス名簿を変更できます。公開されている情報には、そのユーザーの学校、クラス、グループを読み取る呼び出ししか挙げられていません。
explain-EduRoster-WriteWrite-All =
    .title = 組織全体のクラス名簿を変更する
    .can-do = 名前によれば、アプリは組織のクラス名簿を変更できます。公開されている情報には、どの学校とユーザーに変更があったかを読み取る呼び出ししか挙げられていません。
explain-EngagementConversation-Migration-All =
    .title = Viva Engage に会話を取り込む (ユーザーのサインインなし)
    .can-do = アプリは、ほかのシステムから移行する会話、メッセージ、リアクション、添付ファイルを、元のシステムで書いた人の名義で Viva Engage に作成できます。
note-EngagementConversation-Migration-All = 誰が書いたことになるかは、アプリが選びます。このような権利は移行のためのものであり、移行の完了とともに終わらせるべきものです。
explain-Teamwork-Migrate-All =
    .title = ほかの人の名義で Teams にメッセージを取り込む
    .can-do = アプリは、任意のチャットやチャネルでメッセージを作成、変更でき、送信者として表示される人と送信日時を選ぶことができます。そのためにチームやチャネルを作成することもできます。
note-Teamwork-Migrate-All = そのようなメッセージは、本人が実際に書いたものと見分けがつきません。このような権利は移行のためのものであり、移行の完了とともに終わらせるべきものです。
explain-FileIngestion-Ingest =
    .title = オンプレミスのコンテンツを検索インデックスに渡す (ユーザーのサインインなし)
    .can-do = アプリは、組織の検索インデックスに、オンプレミスのコンテンツを追加、変更、削除できます。
explain-FileIngestionHybridOnboarding-Manage =
    .title = オンプレミスのコンテンツの取り込みを設定する (ユーザーのサインインなし)
    .can-do = アプリは、オンプレミスのコンテンツを組織の検索インデックスに取り込む方法を設定し、変更できます。
explain-FileStorageContainer-Selected =
    .title = アプリに開放された SharePoint Embedded のコンテナーで作業する
    .can-do = これだけでは何にもアクセスできません。コンテナーの種類の所有者がその後に、その種類のコンテナーでの権限をアプリに与えます。アプリはその権限の範囲内で、コンテナーの作成、その中のファイルの読み取り、変更、削除、アクセスできる人の決定ができます。
    .whose = { $kind ->
        [application] アプリに開放された種類のコンテナーだけですが、それぞれのコンテナーの全体に及びます。
       *[delegated] アプリに開放された種類のコンテナーだけであり、その中でもサインインしているユーザーがアクセスできるものに限られます。
    }
not-FileStorageContainer-Selected = SharePoint サイトや OneDrive にはアクセスできません。
explain-FileStorageContainer-Manage-All =
    .title = SharePoint Embedded のコンテナーを管理する
    .can-do = アプリは、組織の SharePoint Embedded のコンテナーの一覧表示、変更、アーカイブ、ロック、削除と、所有者やアクセスできる人の決定ができます。
explain-AppRoleAssignment-ReadWrite-All =
    .can-do = アプリは、割り当ての読み取り、作成、削除ができます。割り当てとは、どのアプリがどのアプリケーションのアクセス許可を持つか、誰がどのアプリに割り当てられているかです。割り当ての作成は、組織を代表した同意にあたります。自分自身を含むどのアプリにも、どのアプリケーションのアクセス許可でも、ほかの誰にも確認せずに与えることができます。
explain-DelegatedPermissionGrant-ReadWrite-All =
    .can-do = アプリは、委任されたアクセス許可の付与の作成、読み取り、変更、削除ができます。付与の作成は、ユーザーに代わる同意にあたります。自分自身を含むどのアプリにも、1 人または全員を対象に、どの委任されたアクセス許可でも、ほかの誰にも確認せずに与えることができます。
explain-Chat-ReadWrite-All-delegated =
    .title = すべてのチャットを読み取り、チャットへのアクセスを取り除く (サインインしているユーザーの権限の範囲内)
    .can-do = アプリは、すべてのチャットとそこに書かれたすべての内容を読み取ることができます (サインインしているユーザーの権限の範囲内)。さらに、ユーザーのチャットへのアクセスを取り除くこともできます。
explain-Chat-ReadWrite-All-application =
    .title = すべてのチャットを読み取り、メンバーと設定を変更する (ユーザーのサインインなし)
    .can-do = アプリは、すべてのチャットとそこに書かれたすべての内容を読み取ることができます。チャットの名前と設定の変更、メンバーの追加、メッセージのピン留めもできます。
not-Chat-ReadWrite-All = チャットへのメッセージの書き込みはできません。
explain-Files-ReadWrite-AppFolder =
    .title = OneDrive にあるアプリ専用フォルダーのファイルを読み取り、変更する
    .can-do = アプリは、OneDrive の専用フォルダーで、ファイルの作成、読み取り、変更、削除ができます。ほかのフォルダーにはアクセスできません。
    .whose = { $kind ->
        [application] 組織の全員の OneDrive にある、アプリ専用のフォルダーだけです。
       *[delegated] サインインしているユーザーの OneDrive にある、アプリ専用のフォルダーだけです。
    }
explain-Files-Read-Selected =
    .whose = サインインしているユーザーがアプリのために選んだファイルだけであり、数時間に限られます。
explain-Files-ReadWrite-Selected =
    .whose = サインインしているユーザーがアプリのために選んだファイルだけであり、数時間に限られます。
explain-Sites-ReadWrite-All =
    .title = { $kind ->
        [application] すべての SharePoint サイトの中身を読み取り、変更する (ユーザーのサインインなし)
       *[delegated] サインインしているユーザーに認められている範囲で SharePoint サイトの中身を読み取り、変更する
    }
    .can-do = { $kind ->
        [application] アプリは、すべての SharePoint サイトのドキュメント、リスト アイテム、ページの作成、読み取り、変更、削除ができます。
       *[delegated] アプリは、サインインしているユーザーに認められている範囲で、すべての SharePoint サイトのドキュメント、リスト アイテム、ページの作成、読み取り、変更、削除ができます。
    }
not-Sites-ReadWrite-All = サイトへのアクセス権を決めることはできません。それには Sites.FullControl.All が必要です。
note-Chat-ReadWrite = サインインしているユーザーの名前でメッセージを書き込むこともできます。
explain-Group-ManageProtection-All =
    .title = グループを読み取り、秘密度ラベルを設定する
    .can-do = アプリは、グループを一覧にし、基本的なプロパティを読み取り、秘密度ラベルを変更できます。
note-Group-ManageProtection-All = ラベルによって、ゲストが参加できるか、内容を外部と共有できるかが決まることがあります。
explain-IndustryData-DataConnector-Upload =
    .title = School Data Sync にデータ ファイルをアップロードする
    .can-do = アプリは、学校のデータのファイルを School Data Sync のコネクタにアップロードし、検証させることができます。
explain-IndustryData-Run-Start =
    .title = School Data Sync の同期の実行を読み取り、開始する
    .can-do = アプリは、School Data Sync の同期の実行を読み取り、新しい実行を開始できます。
explain-Organization-ReadWrite-All =
    .title = ディレクトリにある組織自体の情報を読み取り、変更する
explain-LifeCycleInfo-Read-All =
    .title = ライフサイクル情報を読み取る (詳細は非公開)
    .can-do = 名前によれば、アプリはライフサイクル情報を読み取ることができます。Microsoft は説明も呼び出しもまったく公開していないため、何にアクセスできるかは情報からはわかりません。ベンダーに確認してください。
    .whose = { explain-unexplained.whose }
explain-LifeCycleInfo-ReadWrite-All =
    .title = ライフサイクル情報を読み取り、変更する (詳細は非公開)
    .can-do = 名前によれば、アプリはライフサイクル情報の読み取りと変更ができます。Microsoft は説明も呼び出しもまったく公開していないため、何にアクセスできるかは情報からはわかりません。ベンダーに確認してください。
    .whose = { explain-unexplained.whose }
explain-LifecycleWorkflows-Workflow-Activate =
    .title = 入社、異動、退職のワークフローを実行する
    .can-do = アプリは、既存のライフサイクル ワークフローを、選んだユーザーに対して必要に応じて実行できます。何が行われるかはワークフローで定められています。アクセスを与えるだけでなく、グループから外したり、アカウントを無効にしたり削除したりすることもあります。
explain-ServiceMessageViewpoint-Write =
    .title = メッセージ センターのお知らせを既読にする
    .can-do = アプリは、サインインしている管理者について、メッセージ センターのお知らせを既読、お気に入り、またはアーカイブ済みにできます。
    .whose = サインインしている管理者が付けた印だけです。
explain-Sites-Archive-All =
    .title = SharePoint サイトをアーカイブし、元に戻す
    .can-do = アプリは、SharePoint サイトを誰も開けないアーカイブに移し、そこから元に戻すことができます。
explain-SynchronizationData-User-Upload =
    .title = プロビジョニング用のユーザー データを一括でアップロードする
    .can-do = アプリは、ユーザー データをプロビジョニング サービスにアップロードできます。サービスはそれに従って、アカウントを作成、変更、または無効化します。
explain-SynchronizationData-User-Upload-OwnedBy =
    .title = アプリ自身が所有するアプリについて、プロビジョニング用のユーザー データを一括でアップロードする
    .can-do = アプリは、ユーザー データをプロビジョニング サービスにアップロードできます。サービスはそれに従って、アカウントを作成、変更、または無効化します。対象は、アプリ自身が作成または所有しているアプリだけです。
note-SynchronizationData-User-Upload = ユーザー データを渡す者が、どのアカウントが存在するかを決めることになります。
explain-TeamMember-ReadWriteNonOwnerRole-All =
    .title = チームのメンバーを追加、削除する (所有者を除く)
    .can-do = アプリは、チームのメンバーを読み取り、メンバーを追加または削除できます。所有者の追加や削除、メンバーの所有者への変更はできません。
explain-User-DeleteRestore-All =
    .title = ユーザー アカウントを削除し、復元する
    .can-do = アプリは、ユーザー アカウントの削除と、削除済みのアカウントの復元ができます。
note-User-DeleteRestore-All = 削除されたアカウントは、30 日以内であれば復元できます。管理者のアカウントが削除されると、組織が締め出されるおそれがあります。
explain-User-EnableDisableAccount-All =
    .title = ユーザー アカウントを有効または無効にする
    .can-do = アプリは、ユーザー アカウントを無効にしてそのユーザーがサインインできないようにしたり、再び有効にしたりすることができます。
explain-User-Invite-All =
    .title = ゲストを招待する
    .can-do = アプリは、外部の人をゲストとして組織に招待できます。
not-User-Invite-All = すべてのゲストが持つ権限以上のものは、ゲストに与えられません。
explain-User-ManageIdentities-All =
    .title = ユーザーのサインインに使われる ID を変更する
    .can-do = アプリは、サインイン名やほかのプロバイダーのアカウントなど、ユーザーのサインインに使われる ID の読み取り、変更、削除ができます。
note-User-ManageIdentities-All = アカウントに自分の ID を追加した者は、そのユーザーとしてサインインできます。
explain-User-RevokeSessions-All =
    .title = ユーザーのサインイン セッションを終了させる
    .can-do = アプリは、ユーザーのすべてのサインイン セッションを終了させることができます。そのユーザーは、すべての場所でサインインし直す必要があります。
explain-User-ConvertToInternal-ReadWrite-All =
    .title = ゲスト アカウントを内部アカウントに変える
    .can-do = アプリは、外部の人のアカウントを内部のメンバー アカウントに変えることができます。
explain-User-Export-All =
    .title = Microsoft が個人について保持しているすべてのデータをエクスポートする
    .can-do = アプリは、プライバシー要求への対応と同じように、Microsoft のサービスが個人について保持しているすべてのデータのエクスポートを開始し、アプリが指定するストレージに出力させることができます。
explain-SecurityIdentitiesActions-ReadWrite-All =
    .title = Defender for Identity を通じてアカウントに対処する
    .can-do = アプリは、Defender for Identity を通じて、アカウントの無効化や有効化、セッションの終了、パスワード変更の要求など、アカウントに対するアクションを実行できます。
explain-SecurityIdentitiesUserActions-ReadWrite-All =
    .title = Defender for Identity を通じてユーザーのアカウントに対処する
    .can-do = アプリは、Defender for Identity を通じて、アカウントの無効化、セッションの終了、パスワード変更の要求など、ユーザーのアカウントに対する修復アクションを実行できます。
explain-PlaceDeviceTelemetry-ReadWrite-All =
    .title = 職場のセンサーの測定値を送信する (ユーザーのサインインなし)
    .can-do = アプリは、職場のセンサーが測定した値を送信できます。名前には読み取りも含まれていますが、そのための呼び出しは公開されていません。
explain-EntraBackup-ReadWrite-Preview =
    .title = ディレクトリのバックアップを読み取り、復元をプレビューする
    .can-do = アプリは、ディレクトリのバックアップを読み取り、復元すると何が変わるかのプレビューを作成させることができます。
explain-EntraBackup-ReadWrite-Recovery =
    .title = バックアップからディレクトリを復元する
    .can-do = アプリは、ディレクトリのバックアップを読み取り、ユーザー、グループ、アプリ、ポリシーなどをバックアップの時点の状態に戻すことができます。
explain-PrintJob-ReadWriteBasic =
    .title = サインインしているユーザーの印刷ジョブを作成、開始、キャンセルする (文書を除く)
    .can-do = アプリは、サインインしているユーザーの印刷ジョブの詳細を読み取り、新しいジョブの作成、開始、キャンセルができます。
explain-PrintJob-ReadWriteBasic-All-delegated =
    .title = 印刷ジョブを作成、開始、キャンセルする (文書を除く)
    .can-do = アプリは、サインインしているユーザーが閲覧できる印刷ジョブの詳細を読み取り、新しいジョブの作成、開始、キャンセルができます。
explain-PrintJob-ReadWriteBasic-All-application =
    .title = すべての印刷ジョブの詳細を読み取り、変更する (ユーザーのサインインなし)
    .can-do = アプリは、全員の印刷ジョブの詳細を読み取り、変更し、印刷を中止できます。
not-PrintJob-ReadWriteBasic = 印刷される文書にはアクセスできません。
not-PrintJob-ReadWriteBasic-All = 印刷される文書にはアクセスできません。
explain-EduAssignments-ReadWriteBasic =
    .title = サインインしているユーザーの学校の課題を読み取り、変更する (成績を除く)
    .can-do = アプリは、サインインしているユーザーのクラスについて、学校の課題の作成、読み取り、変更、削除ができます。
explain-EduAssignments-ReadWriteBasic-All =
    .title = 学校の課題をすべて読み取り、変更する (成績を除く)
    .can-do = アプリは、すべてのクラスについて、学校の課題の作成、読み取り、変更、削除ができます。
not-EduAssignments-ReadWriteBasic = 成績とフィードバックの閲覧や変更はできません。
not-EduAssignments-ReadWriteBasic-All = 成績とフィードバックの閲覧や変更はできません。
explain-Notes-ReadWrite-CreatedByApp =
    .title = 効力なし (以前はアプリが作成したノートブックが対象)
    .can-do = Microsoft はこのアクセス許可を廃止しており、もう効力はありません。以前は、アプリ自身が作成した OneNote ノートブックにアクセスできました。
    .whose = 対象はありません。
explain-MailboxItem-ImportExport =
    .title = サインインしているユーザーのメールボックスのアイテムをエクスポートし、新しいアイテムをインポートする
    .can-do = アプリは、サインインしているユーザーのメールボックスからメール、予定、連絡先、タスクを丸ごと取り出し、そのようなアイテムを入れることができます。
explain-MailboxItem-ImportExport-All =
    .title = 全員のメールボックスのアイテムをエクスポートし、新しいアイテムをインポートする (ユーザーのサインインなし)
    .can-do = アプリは、すべてのメールボックスからメール、予定、連絡先、タスクを丸ごと取り出し、そのようなアイテムを入れることができます。
note-MailboxItem-ImportExport = インポートされたメッセージは、受信したメッセージと同じように見えます。送信者と日時は、アプリの指定どおりになります。
note-MailboxItem-ImportExport-All = インポートされたメッセージは、受信したメッセージと同じように見えます。送信者と日時は、アプリの指定どおりになります。

explain-IMAP-AccessAsUser-All =
    .title = IMAP でメールボックスを開く (サインインしているユーザーの権限の範囲内)
    .can-do = アプリは、サインインしているユーザーが開けるすべてのメールボックスで、メール ソフト用のプロトコルである IMAP を使って、メールの読み取り、移動、変更、削除ができます。
    .whose = サインインしているユーザーのメールボックスと、そのユーザーがフル アクセスを持つ共有メールボックスやほかの人のメールボックスです。
not-IMAP-AccessAsUser-All = アプリがメールを送信することはできません。それには SMTP.Send または Mail.Send が必要です。
explain-POP-AccessAsUser-All =
    .title = POP でメールを取得する (サインインしているユーザーの権限の範囲内)
    .can-do = アプリは、サインインしているユーザーが開けるすべてのメールボックスで、メール ソフト用の古いプロトコルである POP を使って、メールの取得と削除ができます。
    .whose = サインインしているユーザーのメールボックスと、そのユーザーがフル アクセスを持つ共有メールボックスやほかの人のメールボックスです。
not-POP-AccessAsUser-All = アプリがメールを送信することはできません。それには SMTP.Send または Mail.Send が必要です。
explain-SMTP-Send =
    .title = サインインしているユーザーとして SMTP でメールを送信する
    .can-do = アプリは、サインインしているユーザーが送信を認められているすべてのメールボックスから、メール ソフト用のプロトコルである SMTP を使ってメールを送信できます。
    .whose = サインインしているユーザーと、そのユーザーが送信を認められているメールボックスの名義です。
not-SMTP-Send = アプリがメールを読み取ることはできません。

### 手書き: 管理

explain-Bookings-ReadWrite-All =
    .title = Bookings の予約、顧客、サービス、スタッフを読み取り、変更する
explain-Bookings-Manage-All =
    .title = Bookings 全体を管理する (サインインしているユーザーの権限の範囲内)
    .can-do = アプリは、Bookings の事業者と、その予約、顧客、サービス、スタッフの作成、読み取り、変更、公開、削除ができます。
explain-Bookings-Manage-All-application =
    .title = Bookings 全体を管理する (ユーザーのサインインなし)
    .can-do = アプリは、Bookings の事業者の読み取り、変更、公開と、その予約、顧客、サービス、スタッフの作成、変更、削除ができます。
explain-Chat-Manage-Chat =
    .title = アプリがインストールされているチャットを管理する
    .can-do = アプリは、インストールされているチャットまたは会議の詳細の読み取り、メンバーの追加と削除、Teams アプリのインストールと削除ができます。書かれた内容にはアクセスできません。
explain-PrintJob-Manage-All =
    .title = 全員の印刷ジョブを管理する (ユーザーのサインインなし)
    .can-do = アプリは、全員の印刷ジョブの詳細を変更し、別のプリンターに送り、印刷を中止できます。
explain-Printer-Create =
    .title = プリンターを登録する (サインインしているユーザーの権限の範囲内)
    .can-do = アプリは、プリンターをユニバーサル プリントに登録できます。このアクセス許可だけでは、登録済みのプリンターにアクセスすることはできません。
explain-Printer-FullControl-All =
    .title = プリンターを登録、変更、削除する (サインインしているユーザーの権限の範囲内)
    .can-do = アプリは、プリンターの登録、読み取り、変更、削除と、既定値へのリセットができます。
explain-SharePointCrossTenantMigration-Manage-All =
    .title = サイトと OneDrive を別のテナントに移動する
    .can-do = アプリは、SharePoint サイトと OneDrive の別のテナントへの移動を準備、開始、追跡、キャンセルできます。
explain-Sites-Manage-All =
    .title = SharePoint サイトとそのリストを読み取り、変更する
    .can-do = アプリは、SharePoint サイトで文書とリスト アイテムの作成、読み取り、変更、削除と、リスト自体の作成、変更、削除ができます。
explain-Sites-FullControl-All =
    .title = SharePoint サイトのフル コントロールを持つ
    .can-do = アプリは、SharePoint サイトで何でもできます。コンテンツとリストの作成、読み取り、変更、削除と、アクセスできる人の決定が含まれます。
note-Sites-FullControl-All = Sites.Selected に必要な、ほかのアプリへのサイトのアクセスの付与もできます。

### 手書き: 見過ごされやすいこと

note-Directory-ReadWrite-All = さらに多くの権限を得る手段になります。アプリは、グループにユーザーを追加したり、アプリやグループの所有者を指定したり、アプリが持つ委任されたアクセス許可を変更したりすることができます。
note-Directory-ReadWrite-All-2 = 公開されている情報には、アプリへのパスワードやキーの追加も挙げられています。アプリに自分のキーを持つ者は、そのアプリのすべてのアクセス許可で動作できます。
not-Directory-ReadWrite-All = ユーザーやグループの削除と、パスワードのリセットはできません。
note-Device-ReadWrite-All = デバイスが信頼済みと見なされるかどうかが、アクセスの可否を左右することがあります。デバイスの項目を変更または削除する者は、ユーザーを締め出すことができます。
note-EntitlementMgmt-SubjectAccess-ReadWrite = サインインしているユーザーが承認者である場合は、ほかの人の申請に回答することもできます。
note-MailboxSettings-ReadWrite = アプリは受信メールのルールによって、組織外のアドレスも含めて、メッセージを転送させることができます。
note-Group-NestingSupport-ReadWrite-All = 公開されている情報によれば、グループの一覧とそのプロパティにもアクセスできます。
note-Group-PreferredDataLocation-ReadWrite-All = { note-Group-NestingSupport-ReadWrite-All }
note-Policy-ReadWrite-PermissionGrant = これらのポリシーを変更する者は、ユーザーやアプリがこれまで以上に同意できるようにすることができます。
note-Policy-ReadWrite-HybridAuthentication-delegated = 公開されている情報によれば、アプリケーション プロキシのエージェントと、サインイン機能の段階的展開に関するポリシーにもアクセスできます。
not-User-ReadWrite-All = パスワードの設定はできません。それには User-PasswordProfile.ReadWrite.All が必要です。
note-OnlineMeetingTranscript-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingRecording-Read-All-application = { explain-meeting-policy }
note-OnlineMeetingArtifact-Read-All-application = { explain-meeting-policy }
note-OnlineMeetings-ReadWrite-All-application = { explain-meeting-policy }
note-OnlineMeetings-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-Read-All-application = { explain-meeting-policy }
note-VirtualAppointment-ReadWrite-All-application = { explain-meeting-policy }
note-VirtualAppointmentNotification-Send-application = { explain-meeting-policy }
note-OnlineMeetingTranscript-Read-Chat = 公開されている情報によると、会議の進行中にそのライブ データにもアクセスできます。
note-DeviceManagementManagedDevices-ReadWrite-All = 公開されている情報には、専用の DeviceManagementManagedDevices.PrivilegedOperations.All があるにもかかわらず、デバイスのワイプやロックも挙げられています。

### 手書き: 公開情報より控えめに見える名前

also-Bookings-Read-All = { explain-also-changes }
also-CloudPC-Read-All = { explain-also-changes }
also-DeviceManagementApps-Read-All = { explain-also-changes }
also-DeviceManagementConfiguration-Read-All = { explain-also-changes }
also-DeviceManagementManagedDevices-Read-All = { explain-also-changes }
also-DeviceManagementRBAC-Read-All = { explain-also-changes }
also-DeviceManagementServiceConfig-Read-All = { explain-also-changes }
also-EntitlementManagement-Read-All = { explain-also-changes }
also-OnlineMeetings-Read-All = { explain-also-changes }
also-Policy-Read-ConditionalAccess = { explain-also-changes }
also-SearchConfiguration-Read-All = { explain-also-changes }
also-Tasks-Read = { explain-also-changes }
also-Group-Read-All-delegated = { explain-also-changes }
also-Policy-Read-All = { explain-also-changes }
also-User-Read-All = { explain-also-changes }
also-User-ReadBasic-All-delegated = { explain-also-changes }
also-eDiscovery-Read-All = { explain-also-changes }

### 個別の説明: 公開されている情報に呼び出しがないもの

calls-AiEnterpriseInteraction-Read = { explain-no-calls }
calls-AiEnterpriseInteraction-Read-User = { explain-no-calls }
calls-ApprovalSolution-Read-All = { explain-no-calls }
calls-ApprovalSolution-ReadWrite-All = { explain-no-calls }
calls-Calendars-ReadBasic-All = { explain-no-calls }
calls-CallEvents-Emergency-Read-All = { explain-no-calls }
calls-CallEvents-Read = { explain-no-calls }
calls-CallEvents-Read-All = { explain-no-calls }
calls-Calls-AccessMedia-Chat = { explain-no-calls }
calls-ChannelMember-ReadWrite = { explain-no-calls }
calls-Chat-Read-WhereInstalled = { explain-no-calls }
calls-Chat-ReadWrite-WhereInstalled = { explain-no-calls }
calls-ChatMember-Read-WhereInstalled = { explain-no-calls }
calls-ChatMember-ReadWrite-WhereInstalled = { explain-no-calls }
calls-Contacts-Read-Shared = { explain-no-calls }
calls-Contacts-ReadWrite-Shared = { explain-no-calls }
calls-CustomSecAttributeAssignment-Read-All = { explain-no-calls }
calls-CustomSecAttributeAssignment-ReadWrite-All = { explain-no-calls }
calls-Device-Read = { explain-no-calls }
calls-Device-Command = { explain-no-calls }
calls-EngagementMeetingConversation-Read-All-delegated = { explain-no-calls }
calls-Files-Read-Selected = { explain-no-calls }
calls-LearningContent-ReadWrite-All-delegated = { explain-no-calls }
calls-Mail-ReadWrite-Shared = { explain-no-calls }
calls-Mail-Send-Shared = { explain-no-calls }
calls-Member-Read-Group = { explain-no-calls }
calls-Member-Read-Hidden-delegated = { explain-no-calls }
calls-MultiTenantOrganization-ReadBasic-All-application = { explain-no-calls }
calls-OnlineMeeting-ReadBasic-Chat = { explain-no-calls }
calls-OnlineMeetingAiInsight-Read-All-application = { explain-no-calls }
calls-OnlineMeetingAiInsight-Read-Chat = { explain-no-calls }
calls-OnPremDirectorySynchronization-Read-All-application = { explain-no-calls }
calls-OnPremDirectorySynchronization-ReadWrite-All-application = { explain-no-calls }
calls-Owner-Read-Group = { explain-no-calls }
calls-Policy-ReadWrite-FeatureRollout = { explain-no-calls }
calls-SecurityActions-Read-All-delegated = { explain-no-calls }
calls-SecurityActions-ReadWrite-All-delegated = { explain-no-calls }
calls-Tasks-Read-Shared = { explain-no-calls }
calls-Tasks-ReadWrite-Shared = { explain-no-calls }
calls-TeamsActivity-Read = { explain-no-calls }
calls-TeamsActivity-Read-All = { explain-no-calls }
calls-TeamworkAppSettings-Read-All-application = { explain-no-calls }
calls-TeamworkAppSettings-ReadWrite-All-application = { explain-no-calls }
calls-ThreatIndicators-Read-All = { explain-no-calls }
calls-UnifiedGroupMember-Read-AsGuest = { explain-no-calls }
calls-AppCatalog-ReadWrite-All-application = { explain-no-writing-calls }
calls-ConsentRequest-ReadWrite-All = { explain-no-writing-calls }
calls-EduRoster-ReadWrite = { explain-no-writing-calls }
calls-PrivilegedAccess-ReadWrite-AzureADGroup-application = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelectedForChat-All = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelectedForTeam-All = { explain-no-writing-calls }
calls-TeamsAppInstallation-ReadWriteSelfForTeam-application = { explain-no-writing-calls }
calls-UserAuthMethod-Password-ReadWrite = { explain-no-writing-calls }
calls-UserAuthMethod-Password-ReadWrite-All-application = { explain-no-writing-calls }
calls-VirtualAppointment-ReadWrite = { explain-no-writing-calls }
calls-VirtualAppointment-ReadWrite-All = { explain-no-writing-calls }
