//! temporary
use scopeglass_review::{Desk, Host, Paths, PracticeTenant, views::Event};
use scopeglass_domain::*; use std::time::Instant; use std::path::*; use std::io::Write as _;
struct H;
#[async_trait::async_trait]
impl Host for H {
    async fn practice(&self) -> Result<PracticeTenant, Problem> { Err(Problem::new(ErrorCode::Internal)) }
    fn open_browser(&self, _: &url::Url) -> Result<(), Problem> { Ok(()) }
    fn open_path(&self, _: &Path) -> Result<(), Problem> { Ok(()) }
    fn to_front(&self) {}
    fn event(&self, _: Event) {}
    async fn choose_article(&self, _: &str) -> Option<PathBuf> { None }
    async fn choose_folder(&self, _: &str, _: &Path) -> Option<PathBuf> { None }
}
#[tokio::main]
async fn main() {
    let mut t = Instant::now();
    let mut lap = |what: &str| { let _ = writeln!(std::io::stderr(), "{what}: {:?}", t.elapsed()); t = Instant::now(); };
    let l = scopeglass_language::Language::of(scopeglass_language::Locale::parse("en").unwrap()); lap("language en");
    let _ = l.id("ui-skip"); lap("text");
    let c = scopeglass_catalog::Catalog::embedded(); lap("catalog");
    let _ = c.dated();
    let _ = scopeglass_request::profiles(); lap("profiles");
    let _ = scopeglass_language::Locale::all().iter().map(|l| l.own_name()).count(); lap("own names");
    let v = scopeglass_identity::Vault::open().await; lap("vault"); let _ = v.problem();
    let d = Desk::open(Paths::below("/tmp/sg/bench/desk"), H).unwrap(); lap("desk open");
    let s = d.start().await.unwrap(); lap("start");
    let _ = serde_json::to_string(&s); lap("json");
}
