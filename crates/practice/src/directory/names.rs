//! Invented names of apps and their makers, each app with one of its own.

const FIRST: [&str; 60] = [
    "Amber", "Anchor", "Ash", "Beacon", "Birch", "Blue", "Bramble", "Bright", "Cedar", "Chalk",
    "Clover", "Copper", "Coral", "Crane", "Dune", "Ember", "Fern", "Finch", "Flint", "Fox",
    "Glass", "Gorse", "Granite", "Gull", "Harbour", "Hazel", "Heron", "Ivory", "Juniper", "Kelp",
    "Kestrel", "Lark", "Lichen", "Linden", "Loam", "Maple", "Marsh", "Moss", "North", "Oak",
    "Opal", "Osprey", "Otter", "Pebble", "Pine", "Plover", "Quartz", "Reed", "River", "Rowan",
    "Saffron", "Sedge", "Shale", "Silver", "Slate", "Sorrel", "Tern", "Thistle", "Umber", "Willow",
];

const SECOND: [&str; 50] = [
    "bank", "bay", "bell", "bridge", "brook", "byte", "cliff", "cloud", "craft", "desk", "field",
    "ford", "forge", "gate", "grove", "guild", "hill", "house", "key", "lane", "leaf", "light",
    "line", "loom", "mark", "mill", "mind", "nest", "note", "path", "peak", "point", "port",
    "reach", "ridge", "road", "root", "shore", "smith", "spark", "spring", "stack", "stone",
    "tide", "tower", "vale", "wave", "well", "works", "yard",
];

const PRODUCT: [&str; 36] = [
    "Planner",
    "Invoices",
    "Rooms",
    "Signatures",
    "Surveys",
    "Timesheets",
    "Whiteboard",
    "Travel",
    "Expenses",
    "Helpdesk",
    "Recruiting",
    "Onboarding",
    "Forms",
    "Backup",
    "Archive",
    "Analytics",
    "Contracts",
    "Maps",
    "Translate",
    "Contacts",
    "Learning",
    "Fleet",
    "Payroll",
    "Inventory",
    "Catering",
    "Visitors",
    "Dictation",
    "Diagrams",
    "Newsletter",
    "Scheduling",
    "Sync",
    "Viewer",
    "Migration",
    "Compliance",
    "Telephony",
    "Parking",
];

const OWN: [&str; 20] = [
    "Payroll export",
    "Rooster-koppeling",
    "Lieferscheindruck",
    "Warehouse scanner",
    "社内ポータル",
    "بوابة الموظفين",
    "Gestion des badges",
    "Portal de compras",
    "Calibration upload",
    "Meetgegevens",
    "Urlaubsantrag",
    "Test harness",
    "Night batch",
    "Invoice mailer",
    "Koło obsługi klienta",
    "Etikettendrucker",
    "Intranet search",
    "Data lake loader",
    "Label service",
    "Form robot",
];

const MICROSOFT: [&str; 12] = [
    "Microsoft Exchange Background",
    "Microsoft Teams Signalling",
    "Office Document Conversion",
    "Microsoft Planner Store",
    "SharePoint Notification",
    "Microsoft Search Connector",
    "Office Usage Collector",
    "Microsoft Forms Store",
    "Azure Region Lookup",
    "Microsoft Sign-in Relay",
    "Office Licence Check",
    "Microsoft Device Registry",
];

/// The name of a vendor's app, and the vendor's.
pub(super) fn vendor(number: u32) -> (String, String) {
    let pick = |list: &[&'static str], at: u32| {
        list.get(at as usize % list.len())
            .copied()
            .unwrap_or_default()
    };
    // 60, 50 and 36 names: after 108,000 apps a vendor's second product of that kind follows.
    let mixed = number.wrapping_mul(7_919);
    let (product, rest) = (mixed % 36, mixed / 36);
    let maker = format!(
        "{}{}",
        pick(&FIRST, rest % 60),
        pick(&SECOND, rest / 60 % 50)
    );
    let again = rest / 3_000;
    let edition = if again == 0 {
        String::new()
    } else {
        format!(" {again:02}")
    };
    (
        format!("{maker} {}{edition}", pick(&PRODUCT, product)),
        maker,
    )
}

/// The name of an app of the tenant's own.
pub(super) fn own(number: u32) -> String {
    let kind = OWN
        .get(number as usize % OWN.len())
        .copied()
        .unwrap_or_default();
    format!("{kind} {number:05}")
}

/// The name of one of Microsoft's apps.
pub(super) fn microsoft(number: u32) -> String {
    let kind = MICROSOFT
        .get(number as usize % MICROSOFT.len())
        .copied()
        .unwrap_or_default();
    format!("{kind} {number:05}")
}
