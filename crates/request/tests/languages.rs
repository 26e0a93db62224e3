//! Permissions as vendors and their machines write them in each language: translated
//! titles, translated names, and sentences that tell kinds and denials.

// Tests may stop at the first surprise; clippy only knows that of test functions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use scopeglass_domain::{Kind, RequestedPermission};
use scopeglass_request::read_article;

fn asked(text: &str) -> Vec<RequestedPermission> {
    read_article(text, None)
        .map(|request| request.permissions)
        .unwrap_or_default()
}

fn names(text: &str) -> Vec<String> {
    asked(text).iter().map(|one| one.name.to_string()).collect()
}

/// Each permission as "name kind".
fn kinds(text: &str) -> Vec<String> {
    let line = |one: &RequestedPermission| {
        format!(
            "{} {}",
            one.name,
            one.kind.kind().map_or("open", Kind::as_str)
        )
    };
    asked(text).iter().map(line).collect()
}

/// Microsoft's titles as its consent pages and machines phrase them.
const TITLES: &[(&str, &str)] = &[
    ("E-Mails in allen Postfächern lesen", "Mail.Read"),
    ("E-Mails als beliebiger Benutzer senden", "Mail.Send"),
    ("Alle Gruppen lesen und schreiben", "Group.ReadWrite.All"),
    ("Alle Gruppenmitgliedschaften lesen", "GroupMember.Read.All"),
    (
        "Verzeichnisdaten lesen und schreiben",
        "Directory.ReadWrite.All",
    ),
    (
        "Dateien in allen Websitesammlungen lesen und schreiben",
        "Files.ReadWrite.All",
    ),
    (
        "Elemente in allen Websitesammlungen lesen",
        "Sites.Read.All",
    ),
    (
        "Vollzugriff auf alle Websitesammlungen",
        "Sites.FullControl.All",
    ),
    (
        "Vollzugriff auf Benutzerkontakte haben",
        "Contacts.ReadWrite",
    ),
    ("Alle Überwachungsprotokolldaten lesen", "AuditLog.Read.All"),
    ("Alle Chatnachrichten lesen", "Chat.Read.All"),
    ("Alle Kanalnachrichten lesen", "ChannelMessage.Read.All"),
    (
        "Namen und Beschreibungen aller Teams lesen",
        "Team.ReadBasic.All",
    ),
    (
        "Onlinebesprechungen des Benutzers lesen und erstellen",
        "OnlineMeetings.ReadWrite",
    ),
    (
        "Lire le courrier dans toutes les boîtes aux lettres",
        "Mail.Read",
    ),
    (
        "Envoyer du courrier en tant qu'utilisateur quelconque",
        "Mail.Send",
    ),
    (
        "Lire et écrire dans tous les groupes",
        "Group.ReadWrite.All",
    ),
    ("Lire les données d'annuaire", "Directory.Read.All"),
    (
        "Avoir un accès total aux fichiers de l'utilisateur",
        "Files.ReadWrite",
    ),
    (
        "Lire les éléments de toutes les collections de sites",
        "Sites.Read.All",
    ),
    (
        "Lire toutes les données du journal d'audit",
        "AuditLog.Read.All",
    ),
    (
        "Lire les paramètres de boîte aux lettres de l'utilisateur",
        "MailboxSettings.Read",
    ),
    (
        "Lire les réunions en ligne de l'utilisateur",
        "OnlineMeetings.Read",
    ),
    ("Lire les appartenances aux groupes", "GroupMember.Read.All"),
    ("Leer correo en todos los buzones", "Mail.Read"),
    ("Enviar correo como cualquier usuario", "Mail.Send"),
    ("Leer y escribir todos los grupos", "Group.ReadWrite.All"),
    ("Leer datos de directorio", "Directory.Read.All"),
    (
        "Tener acceso completo a los archivos del usuario",
        "Files.ReadWrite",
    ),
    (
        "Leer elementos de todas las colecciones de sitios",
        "Sites.Read.All",
    ),
    (
        "Leer todos los datos de registro de auditoría",
        "AuditLog.Read.All",
    ),
    (
        "Leer la configuración del buzón del usuario",
        "MailboxSettings.Read",
    ),
    (
        "Leer la información de presencia de todos los usuarios de la organización",
        "Presence.Read.All",
    ),
    ("Leggere la posta in tutte le cassette postali", "Mail.Read"),
    ("Inviare posta come qualsiasi utente", "Mail.Send"),
    ("Leggere e scrivere tutti i gruppi", "Group.ReadWrite.All"),
    ("Leggere i dati della directory", "Directory.Read.All"),
    ("Accesso completo ai file dell'utente", "Files.ReadWrite"),
    (
        "Leggere gli elementi in tutte le raccolte siti",
        "Sites.Read.All",
    ),
    (
        "Leggere tutti i dati del log di controllo",
        "AuditLog.Read.All",
    ),
    (
        "Leggere le impostazioni della cassetta postale dell'utente",
        "MailboxSettings.Read",
    ),
    ("Leggere le appartenenze ai gruppi", "GroupMember.Read.All"),
    ("Ler email em todas as caixas de correio", "Mail.Read"),
    ("Enviar email como qualquer usuário", "Mail.Send"),
    ("Ler e gravar todos os grupos", "Group.ReadWrite.All"),
    ("Ler dados do diretório", "Directory.Read.All"),
    (
        "Ter acesso completo aos arquivos do usuário",
        "Files.ReadWrite",
    ),
    ("Ler itens em todos os conjuntos de sites", "Sites.Read.All"),
    (
        "Ler todos os dados de log de auditoria",
        "AuditLog.Read.All",
    ),
    (
        "Ler as configurações da caixa de correio do usuário",
        "MailboxSettings.Read",
    ),
    ("Ler associações a grupos", "GroupMember.Read.All"),
    ("Läsa e-post i alla postlådor", "Mail.Read"),
    ("Skicka e-post som valfri användare", "Mail.Send"),
    ("Läsa och skriva till alla grupper", "Group.ReadWrite.All"),
    ("Läsa katalogdata", "Directory.Read.All"),
    (
        "Ha fullständig åtkomst till användarfiler",
        "Files.ReadWrite",
    ),
    ("Läsa objekt i alla webbplatssamlingar", "Sites.Read.All"),
    ("Läsa alla granskningsloggdata", "AuditLog.Read.All"),
    (
        "Läsa användarens postlådeinställningar",
        "MailboxSettings.Read",
    ),
    ("Läsa gruppmedlemskap", "GroupMember.Read.All"),
    ("Læse mail i alle postkasser", "Mail.Read"),
    ("Sende mail som enhver bruger", "Mail.Send"),
    ("Læse og skrive alle grupper", "Group.ReadWrite.All"),
    ("Læse katalogdata", "Directory.Read.All"),
    ("Have fuld adgang til brugerens filer", "Files.ReadWrite"),
    (
        "Læse elementer i alle grupper af websteder",
        "Sites.Read.All",
    ),
    ("Læse alle overvågningslogdata", "AuditLog.Read.All"),
    (
        "Læse brugerens postkasseindstillinger",
        "MailboxSettings.Read",
    ),
    ("Læse gruppemedlemskaber", "GroupMember.Read.All"),
    ("E-mail in alle postvakken lezen", "Mail.Read"),
    ("E-mail verzenden als willekeurige gebruiker", "Mail.Send"),
    ("Alle groepen lezen en schrijven", "Group.ReadWrite.All"),
    ("Directorygegevens lezen", "Directory.Read.All"),
    (
        "Volledige toegang tot gebruikersbestanden hebben",
        "Files.ReadWrite",
    ),
    ("Items in alle siteverzamelingen lezen", "Sites.Read.All"),
    ("Alle auditlogboekgegevens lezen", "AuditLog.Read.All"),
    (
        "Postvakinstellingen van gebruiker lezen",
        "MailboxSettings.Read",
    ),
    ("Groepslidmaatschappen lezen", "GroupMember.Read.All"),
    ("すべてのメールボックスのメールの読み取り", "Mail.Read"),
    ("任意のユーザーとしてメールを送信", "Mail.Send"),
    (
        "すべてのグループの読み取りと書き込み",
        "Group.ReadWrite.All",
    ),
    ("ディレクトリ データの読み取り", "Directory.Read.All"),
    ("ユーザーのファイルへのフル アクセス", "Files.ReadWrite"),
    (
        "すべてのサイト コレクションのアイテムの読み取り",
        "Sites.Read.All",
    ),
    ("すべての監査ログ データの読み取り", "AuditLog.Read.All"),
    (
        "ユーザーのメールボックス設定の読み取り",
        "MailboxSettings.Read",
    ),
    ("グループ メンバーシップの読み取り", "GroupMember.Read.All"),
    (
        "サイン インしてユーザー プロファイルを読み取る",
        "User.Read",
    ),
    (
        "組織内のすべてのユーザーのプレゼンス情報を読み取る",
        "Presence.Read.All",
    ),
    (
        "ユーザーの予定表へのフル アクセスを許可する",
        "Calendars.ReadWrite",
    ),
    ("读取所有邮箱中的邮件", "Mail.Read"),
    ("以任何用户身份发送邮件", "Mail.Send"),
    ("读取和写入所有组", "Group.ReadWrite.All"),
    ("读取目录数据", "Directory.Read.All"),
    ("拥有对用户文件的完全访问权限", "Files.ReadWrite"),
    ("读取所有网站集中的项目", "Sites.Read.All"),
    ("读取所有审核日志数据", "AuditLog.Read.All"),
    ("读取用户邮箱设置", "MailboxSettings.Read"),
    ("读取组成员身份", "GroupMember.Read.All"),
    ("登录并读取用户个人资料", "User.Read"),
    ("对用户日历拥有完全访问权限", "Calendars.ReadWrite"),
    ("保持对已授予访问权限的数据的访问权限", "offline_access"),
    ("讀取所有信箱中的郵件", "Mail.Read"),
    ("以任何使用者身分傳送郵件", "Mail.Send"),
    ("讀取及寫入所有群組", "Group.ReadWrite.All"),
    ("讀取目錄資料", "Directory.Read.All"),
    ("擁有使用者檔案的完整存取權", "Files.ReadWrite"),
    ("讀取所有網站集合中的項目", "Sites.Read.All"),
    ("讀取所有稽核記錄資料", "AuditLog.Read.All"),
    ("讀取使用者信箱設定", "MailboxSettings.Read"),
    ("讀取群組成員資格", "GroupMember.Read.All"),
    ("登入及讀取使用者設定檔", "User.Read"),
    ("擁有使用者行事曆的完整存取權", "Calendars.ReadWrite"),
    ("維持您已授與存取權之資料的存取權", "offline_access"),
    ("모든 사서함에서 메일 읽기", "Mail.Read"),
    ("임의의 사용자로 메일 보내기", "Mail.Send"),
    ("모든 그룹 읽기 및 쓰기", "Group.ReadWrite.All"),
    ("디렉터리 데이터 읽기", "Directory.Read.All"),
    ("사용자 파일에 대한 모든 권한", "Files.ReadWrite"),
    ("모든 사이트 모음의 항목 읽기", "Sites.Read.All"),
    ("모든 감사 로그 데이터 읽기", "AuditLog.Read.All"),
    ("사용자 사서함 설정 읽기", "MailboxSettings.Read"),
    ("그룹 구성원 자격 읽기", "GroupMember.Read.All"),
    ("로그인 및 사용자 프로필 읽기", "User.Read"),
    ("사용자 일정에 대한 모든 권한", "Calendars.ReadWrite"),
    ("Tüm posta kutularındaki postaları okuma", "Mail.Read"),
    ("Herhangi bir kullanıcı olarak posta gönderme", "Mail.Send"),
    ("Tüm grupları okuma ve yazma", "Group.ReadWrite.All"),
    ("Dizin verilerini okuma", "Directory.Read.All"),
    ("Kullanıcı dosyalarına tam erişim", "Files.ReadWrite"),
    (
        "Tüm site koleksiyonlarındaki öğeleri okuma",
        "Sites.Read.All",
    ),
    ("Tüm denetim günlüğü verilerini okuma", "AuditLog.Read.All"),
    (
        "Kullanıcının posta kutusu ayarlarını okuma",
        "MailboxSettings.Read",
    ),
    ("Grup üyeliklerini okuma", "GroupMember.Read.All"),
    ("Oturum açma ve kullanıcı profilini okuma", "User.Read"),
    (
        "Kullanıcı takvimlerine tam erişime sahip olma",
        "Calendars.ReadWrite",
    ),
    ("قراءة البريد في جميع علب البريد", "Mail.Read"),
    ("إرسال البريد كأي مستخدم", "Mail.Send"),
    ("قراءة جميع المجموعات وكتابتها", "Group.ReadWrite.All"),
    ("قراءة بيانات الدليل", "Directory.Read.All"),
    (
        "الحصول على حق الوصول الكامل إلى ملفات المستخدم",
        "Files.ReadWrite",
    ),
    (
        "قراءة العناصر في جميع مجموعات المواقع المشتركة",
        "Sites.Read.All",
    ),
    ("قراءة كافة بيانات سجل التدقيق", "AuditLog.Read.All"),
    ("قراءة إعدادات علبة بريد المستخدم", "MailboxSettings.Read"),
    ("قراءة عضويات المجموعة", "GroupMember.Read.All"),
    ("تسجيل الدخول وقراءة ملف تعريف المستخدم", "User.Read"),
    (
        "امتلاك حق الوصول الكامل إلى تقويمات المستخدم",
        "Calendars.ReadWrite",
    ),
    (
        "المحافظة على الوصول إلى البيانات التي منحته حق الوصول إليها",
        "offline_access",
    ),
];

#[test]
fn a_title_alone_is_understood_in_every_language() {
    let wrong: Vec<_> = TITLES
        .iter()
        .map(|(title, name)| (title, name, names(title)))
        .filter(|(_, name, found)| found != &[(**name).to_owned()])
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The same six names, their words translated.
const NAMES: &[&str] = &[
    "Kalender.Lesen, Benutzer.Lesen.Alle, Personen.Lesen, Gruppenmitglied.Lesen.Alle, Postfacheinstellungen.Lesen, Offline_Zugriff",
    "Calendriers.Lire, Utilisateur.Lire.Tout, Personnes.Lire, MembreGroupe.Lire.Tout, ParamètresBoîteAuxLettres.Lire, Accès_hors_ligne",
    "Calendarios.Leer, Usuario.Leer.Todo, Personas.Leer, MiembroGrupo.Leer.Todo, ConfiguraciónBuzón.Leer, acceso_sin_conexión",
    "Calendari.Leggi, Utente.Leggi.Tutto, Persone.Leggi, MembroGruppo.Leggi.Tutto, ImpostazioniCassettaPostale.Leggi, Accesso_offline",
    "Calendários.Ler, Usuário.Ler.Tudo, Pessoas.Ler, MembroDoGrupo.Ler.Tudo, ConfiguraçõesDaCaixaDeCorreio.Ler, Acesso_offline",
    "Kalendrar.Läs, Användare.Läs.Alla, Personer.Läs, Gruppmedlem.Läs.Alla, Postlådeinställningar.Läs, Offline_åtkomst",
    "Kalendere.Læs, Bruger.Læs.Alle, Personer.Læs, Gruppemedlem.Læs.Alle, Postkasseindstillinger.Læs, Offline_adgang",
    "Agenda's.Lezen, Gebruiker.Lezen.Alles, Personen.Lezen, Groepslid.Lezen.Alle, Postvakinstellingen.Lezen, Offline_toegang",
    "Takvimler.Oku, Kullanıcı.Oku.Tümü, İnsanlar.Oku, Grup üyeleri.Oku.Hepsi, Posta kutusu ayarları.Oku, Çevrimdışı_erişim",
    "予定表.読み取り, ユーザー.読み取り.すべて, 人々.読み取り, グループメンバー.読み取り.全て, メールボックス設定.読み取り, オフライン_アクセス",
    "日历.读取, 用户.读取.全部, 人员.读取, 组成员.读取.全部, 邮箱设置.读取, 脱机_访问",
    "行事曆.讀取, 使用者.讀取.全部, 人員.讀取, 群組成員.讀取.所有, 信箱設定.讀取, 離線_存取",
    "일정.읽기, 사용자.읽기.모두, 사람.읽기, 그룹구성원.읽기.전체, 사서함설정.읽기, 오프라인_액세스",
    "التقويمات.قراءة, المستخدم.قراءة.الكل, الأشخاص.قراءة, أعضاء المجموعة.قراءة.الكل, إعدادات صندوق البريد.قراءة, الوصول_دون_اتصال",
];

#[test]
fn names_whose_words_were_translated_are_understood() {
    for text in NAMES {
        let wanted = [
            "Calendars.Read",
            "User.Read.All",
            "People.Read",
            "GroupMember.Read.All",
            "MailboxSettings.Read",
            "offline_access",
        ];
        assert_eq!(names(text), wanted, "{text}");
    }
}

/// The same article: a job with nobody signed in, an add-in on somebody's behalf, a name
/// that is asked about and denied, and one that was dropped.
const SENTENCES: &[&str] = &[
    r#"Domande frequenti

Il servizio notturno gira da solo, senza che qualcuno abbia fatto l'accesso, e per questo richiede Calendars.Read e Place.Read.All. Quando l'assistente apre il componente aggiuntivo, l'app lavora a suo nome con Mail.Send.

Serve anche Files.Read.All? No.
Directory.Read.All era presente nella versione 2 ed è stata tolta."#,
    r#"Preguntas

El robot trabaja por su cuenta, sin usuario con sesión iniciada. Lee las salas con Place.Read.All y las citas con Calendars.Read. En cambio, el panel actúa en nombre de la persona que lo abre: People.Read y Mail.Send.

¿Y Files.Read.All? No lo usamos.
Antes pedíamos Directory.Read.All; desde la 4.0 ya no hace falta."#,
    r#"Frågor

Nattjobbet körs utan att någon är inloggad och läser rummen med Place.Read.All och mötena med Calendars.Read. Tillägget däremot arbetar å användarens vägnar: där används Mail.Send och People.Read.

Behöver ni Files.Read.All? Nej.
Directory.Read.All fanns med i version 2 men är borttaget."#,
    r#"Spørgsmål

Natjobbet kører uden at nogen er logget på og læser lokalerne med Place.Read.All og møderne med Calendars.Read. Tilføjelsesprogrammet arbejder derimod på brugerens vegne: her bruges Mail.Send og People.Read.

Skal I bruge Files.Read.All? Nej.
Directory.Read.All var med i version 2, men er fjernet."#,
    r#"Vragen

De nachttaak draait zonder dat iemand is ingelogd en leest zalen met Place.Read.All en afspraken met Calendars.Read. De invoegtoepassing werkt namens degene die haar opent: daar zijn Mail.Send en People.Read voor.

Hebben jullie Files.Read.All nodig? Nee.
Directory.Read.All stond in versie 2 nog in de lijst, maar is eruit gehaald."#,
    r#"Sorular

Gece görevi kimse oturum açmadan çalışır; odaları Place.Read.All, randevuları Calendars.Read ile okur. Eklenti ise onu açan kişinin adına çalışır: Mail.Send ve People.Read bunun içindir.

Files.Read.All gerekiyor mu? Hayır.
Directory.Read.All 2. sürümde vardı, sonra çıkarıldı."#,
    r#"質問と回答

夜間ジョブは誰もサインインしていない状態で動作し、Place.Read.All で会議室を、Calendars.Read で予定を読み取ります。アドインは、それを開いた人に代わって動作します。使用するのは Mail.Send と People.Read です。

Files.Read.All は必要ですか。
いいえ、必要ありません。
Directory.Read.All はバージョン 2 で使っていましたが、削除しました。"#,
    r#"问答

夜间任务在没有人登录的情况下运行，用 Place.Read.All 读取会议室，用 Calendars.Read 读取日程。加载项代表打开它的人工作，使用 Mail.Send 和 People.Read。

需要 Files.Read.All 吗？不需要。
Directory.Read.All 在第 2 版中使用过，现已删除。"#,
    r#"問答

夜間工作在沒有人登入的情況下執行，以 Place.Read.All 讀取會議室，以 Calendars.Read 讀取行程。增益集代表開啟它的人運作，使用 Mail.Send 和 People.Read。

需要 Files.Read.All 嗎？不需要。
Directory.Read.All 在第 2 版中使用過，現已移除。"#,
    r#"질문과 답변

야간 작업은 아무도 로그인하지 않은 상태에서 실행되며 Place.Read.All로 회의실을, Calendars.Read로 일정을 읽습니다. 추가 기능은 그것을 연 사람을 대신하여 작동하며 Mail.Send와 People.Read를 사용합니다.

Files.Read.All도 필요합니까? 아니요.
Directory.Read.All은 버전 2에서 사용했지만 지금은 삭제되었습니다."#,
    r#"أسئلة

تعمل المهمة الليلية دون أن يسجل أحد الدخول، وتقرأ القاعات بواسطة Place.Read.All والمواعيد بواسطة Calendars.Read. أما الوظيفة الإضافية فتعمل نيابة عن الشخص الذي يفتحها وتستخدم Mail.Send وPeople.Read.

هل يلزم Files.Read.All؟ لا.
كان Directory.Read.All موجودا في الإصدار 2 ثم أزيل."#,
    r#"Questions

The night job runs with nobody signed in. It reads rooms through Place.Read.All and appointments through Calendars.Read. The add-in, on the other hand, acts for the person who opens it: Mail.Send and People.Read.

Do you need Files.Read.All? No.
Directory.Read.All was in version 2 and has gone since."#,
];

#[test]
fn sentences_tell_kinds_and_denials() {
    for text in SENTENCES {
        let mut found = kinds(text);
        found.sort();
        let wanted = [
            "Calendars.Read application",
            "Mail.Send delegated",
            "People.Read delegated",
            "Place.Read.All application",
        ];
        // The Italian job sends for the assistant and knows no people.
        let wanted: Vec<&str> = wanted
            .into_iter()
            .filter(|line| text.contains(line.split(' ').next().unwrap()))
            .collect();
        assert_eq!(found, wanted, "{text}");
    }
}

#[test]
fn japanese_lists_under_brackets() {
    let text = r#"Microsoft 365 連携設定（管理者向け）

スケジュール管理ツール「ヨテイ君」では以下の権限が必要です。

【委任されたアクセス許可】
・Calendars.ReadWrite：予定の登録・更新に使用します。
・User.Read：ログインユーザーの情報取得に使用します。
・offline_access：トークンの更新に使用します。

【アプリケーションの許可】
・Place.Read.All：会議室の一覧を取得します。
・すべてのユーザーの完全なプロファイルを読み取る：社員の検索に使用します。

※Mail.Readは使用しておりません。"#;
    let wanted = [
        "Calendars.ReadWrite delegated",
        "User.Read delegated",
        "offline_access delegated",
        "Place.Read.All application",
        "User.Read.All application",
    ];
    assert_eq!(kinds(text), wanted);
}

#[test]
fn a_chinese_table_of_titles_and_names() {
    let text = r#"应用权限说明

本应用需要以下 Microsoft Graph 权限：

权限	类型	用途
邮件.读写	委托	同步邮件
用户.读取.全部	应用程序	同步组织架构
以用户身份发送邮件	委托	发送通知
读取所有组	应用程序	同步群组

注意：我们不会申请 Files.Read.All。"#;
    let wanted = [
        "Mail.ReadWrite delegated",
        "User.Read.All application",
        "Mail.Send delegated",
        "Group.Read.All application",
    ];
    assert_eq!(kinds(text), wanted);
}

#[test]
fn korean_bullets_under_their_kinds() {
    let text = r#"앱 권한 안내

다음은 관리자 동의가 필요한 애플리케이션 권한입니다.

• 모든 그룹 읽기 - 그룹 동기화
• 모든 사용자의 전체 프로필 읽기 - 조직도 표시
• 모든 사서함의 일정 읽기 및 쓰기 - 회의 예약

사용자가 로그인할 때 필요한 위임된 권한:
• 로그인 및 사용자 프로필 읽기
• 사용자로 메일 보내기

Directory.Read.All 권한은 더 이상 필요하지 않습니다."#;
    let wanted = [
        "Group.Read.All application",
        "User.Read.All application",
        "Calendars.ReadWrite application",
        "User.Read delegated",
        "Mail.Send delegated",
    ];
    assert_eq!(kinds(text), wanted);
}

#[test]
fn a_turkish_table_of_titles() {
    let text = r#"Uygulama izinleri

Toplantı Asistanı aşağıdaki izinleri ister:

| İzin | Tür | Neden |
|---|---|---|
| Tüm grupları okuma | Uygulama | Grup listesini göstermek |
| Kullanıcı takvimlerine tam erişim | Temsilci | Toplantı oluşturmak |
| Oturum açma ve kullanıcı profilini okuma | Temsilci | Kimlik doğrulama |
| Erişim izni verdiğiniz verilere erişimi sürdürme | Temsilci | Oturumu açık tutmak |

Mail.Read izni artık kullanılmıyor."#;
    let wanted = [
        "Group.Read.All application",
        "Calendars.ReadWrite delegated",
        "User.Read delegated",
        "offline_access delegated",
    ];
    assert_eq!(kinds(text), wanted);
}

#[test]
fn arabic_titles_with_their_kinds_in_brackets() {
    let text = r#"أذونات التطبيق

يحتاج تطبيق «مواعيد» إلى الأذونات التالية:

1. قراءة تقويمات المستخدم (مفوض) – لعرض المواعيد.
2. قراءة جميع المجموعات (تطبيق) – لمزامنة الفرق.
3. إرسال البريد كمستخدم (مفوض) – لإرسال الدعوات.
4. قراءة الملفات الشخصية الكاملة لجميع المستخدمين (تطبيق) – لعرض الأسماء.

لم نعد نطلب Directory.Read.All."#;
    let wanted = [
        "Calendars.Read delegated",
        "Group.Read.All application",
        "Mail.Send delegated",
        "User.Read.All application",
    ];
    assert_eq!(kinds(text), wanted);
}

#[test]
fn ticks_circles_and_words_mark_the_kind_of_a_column() {
    for text in [
        r#"权限	委托	应用程序	用途
Mail.ReadWrite	否	是	移动邮件
User.Read	是	否	登录
读取所有用户的完整配置文件	否	是	显示姓名"#,
        r#"권한	위임	애플리케이션	용도
Mail.ReadWrite	X	O	메일 이동
User.Read	O	X	로그인
모든 그룹 읽기	X	O	그룹 표시"#,
        r#"الإذن	مفوض	تطبيق	الغرض
Mail.ReadWrite	لا	نعم	نقل الرسائل
User.Read	نعم	لا	تسجيل الدخول
قراءة جميع المجموعات	لا	نعم	عرض المجموعات"#,
        r#"İzin	Temsilci	Uygulama	Amaç
Mail.ReadWrite	Hayır	Evet	İletileri taşımak
User.Read	Evet	Hayır	Oturum açmak
Tüm grupları oku	Hayır	Evet	Grupları göstermek"#,
    ] {
        let found = kinds(text);
        assert_eq!(
            found[..2],
            ["Mail.ReadWrite application", "User.Read delegated"],
            "{text}"
        );
        assert!(found[2].ends_with(" application"), "{text}");
    }
}

#[test]
fn names_in_braces_ranges_and_commands() {
    assert_eq!(
        names("Needed: Mail.{Read,Send} and Files.Read/ReadWrite"),
        ["Mail.Read", "Mail.Send", "Files.Read", "Files.ReadWrite",]
    );
    let text = "Larkspur needs User.Read.\n\nThe admin runs Connect-MgGraph -Scopes Application.ReadWrite.All first.";
    assert_eq!(names(text), ["User.Read"]);
    assert_eq!(
        kinds("Delegated: Read all groups\nApplication: Read all users' full profiles"),
        ["Group.Read.All delegated", "User.Read.All application",]
    );
}

#[test]
fn a_purpose_follows_a_title_behind_a_long_dash_or_a_comma() {
    let chinese = r#"请选择“应用程序权限”，并添加：

1. 读取所有组 —— 显示部门
2. 读取所有用户的完整个人资料——查找同事"#;
    assert_eq!(
        kinds(chinese),
        ["Group.Read.All application", "User.Read.All application"]
    );
    let danish = r#"Tavlen bruger programtilladelser:

- Læs alle grupper, så holdene kan vises.
- Læs alle brugeres fulde profiler, så navnet kan stå på døren."#;
    assert_eq!(
        kinds(danish),
        ["Group.Read.All application", "User.Read.All application"]
    );
}

#[test]
fn what_is_not_asked_for_in_the_passive_is_not_asked_for() {
    for text in [
        "O Lousa precisa de User.Read.\n\nNão é solicitada a permissão Mail.Read.",
        "Lavagna richiede User.Read.\n\nNon è richiesta l'autorizzazione Mail.Read.",
        "Pizarra solicita User.Read.\n\nNo se piden permisos como Mail.Read.",
    ] {
        assert_eq!(names(text), ["User.Read"], "{text}");
    }
}

#[test]
fn lines_in_two_columns_are_not_one_paragraph() {
    let text = "Programbehörigheter för Tavlan:\n\
        Skicka e-post som vilken användare som helst   Hälsning till alla som är nya i huset\n\
        Läs alla företagets platser   Förteckning över våra salar";
    assert_eq!(
        kinds(text),
        ["Mail.Send application", "Place.Read.All application"]
    );
}

#[test]
fn what_an_app_does_not_do_takes_no_permission_back() {
    let text = "Larkspur asks for:\n* Calendars.Read. It does not store anything; it looks up the link.\n\
                * We use Mail.ReadBasic instead of Mail.ReadWrite, since we never open a message.\n";
    assert_eq!(names(text), ["Calendars.Read", "Mail.ReadBasic"]);
}

#[test]
fn a_kind_told_beside_a_title_or_name_is_its_own_and_not_its_neighbours() {
    let italian = "AgendaViva richiede le seguenti autorizzazioni\n\n\
        Autorizzazione: Calendari.Lettura (come applicazione) - per mostrare la disponibilità\n\
        Autorizzazione: Utente.Lettura - per l'accesso dell'amministratore della piattaforma\n\
        Autorizzazione: Leggere tutti i gruppi, tipo applicazione - per invitare i reparti\n\
        Autorizzazione: Presenza.Lettura.Tutti (delegata) - mostra chi è libero\n";
    let told = [
        "Calendars.Read application",
        "User.Read delegated",
        "Group.Read.All application",
        "Presence.Read.All delegated",
    ];
    assert_eq!(kinds(italian), told);
    let french = "Autorisations :\n- Lieu.Lire.Tout, en tant qu’application, pour les salles\n\
        - Courrier.Lire (de type déléguée) pour la fiche\n";
    assert_eq!(
        kinds(french),
        ["Place.Read.All application", "Mail.Read delegated"]
    );
}

#[test]
fn names_without_a_verb_are_read_in_translation() {
    for name in [
        "Sites.Geselecteerd",
        "Sitios.Seleccionados",
        "Siti.Selezionati",
        "Sites.Sélectionnés",
        "サイト.選択済み",
        "站点.选定",
    ] {
        let text = format!("Mail.Read\n{name}\n");
        assert_eq!(names(&text), ["Mail.Read", "Sites.Selected"], "{name}");
    }
}

#[test]
fn a_title_beside_names_in_a_list_is_a_permission_of_its_own() {
    let text = "Tipo: Aplicativo\n• Usuário.Ler.Tudo: associa o ramal\n• Presença.Ler.Tudo: mostra\n\
                • Mail.Read: lê\n\nTipo: Delegada\n• Entrar e ler o perfil do usuário\n";
    assert!(kinds(text).contains(&"User.Read delegated".to_owned()));
}

#[test]
fn records_headings_and_closing_sentences_tell_the_kind() {
    let record = "Benodigde machtigingen\n\nMachtiging: Presence.Read.All\nSoort: gedelegeerd\n\
        Toelichting: wie er vrij is\n\nMachtiging: CallRecords.Read.All\nSoort: applicatie\n\
        Toelichting: belminuten\n";
    assert_eq!(
        kinds(record),
        [
            "Presence.Read.All delegated",
            "CallRecords.Read.All application"
        ]
    );
    let closing = "| Name | Wofür |\n|---|---|\n| Mail.Read | liest mit |\n| Mail.Send | antwortet |\n\n\
        Sämtliche Einträge der Tabelle wirken stets im Namen der angemeldeten Person.\n";
    assert_eq!(
        kinds(closing),
        ["Mail.Read delegated", "Mail.Send delegated"]
    );
    let asked = "P: O que faz sozinho, sem que ninguém tenha sessão iniciada?\n\
        R: Confirma quem pertence à equipa, com TeamMember.Read.All.\n";
    assert_eq!(kinds(asked), ["TeamMember.Read.All application"]);
}

#[test]
fn a_sentence_that_needs_something_asks_for_it_in_words() {
    let chinese = "同步服务每四小时运行一次，运行时没有已登录的用户。同步服务需要读取所有用户的完整个人资料，以便填写姓名。";
    assert_eq!(kinds(chinese), ["User.Read.All application"]);
    let danish = "For at udfylde felterne skal vi kunne *læse alle brugeres fulde profiler*.";
    assert_eq!(names(danish), ["User.Read.All"]);
}

#[test]
fn a_heading_that_denies_and_the_same_that_goes_for_another_take_names_back() {
    let heading = "### Permissions\n\n- Mail.Read\n\n### What we do not read\n\n- Files.Read.All\n";
    assert_eq!(names(heading), ["Mail.Read"]);
    let same = "Wij gebruiken Mail.Read.\n\nCalls.AccessMedia.All vinkt u dus niet aan. Hetzelfde geldt voor Chat.Read.\n";
    assert_eq!(names(same), ["Mail.Read"]);
}
