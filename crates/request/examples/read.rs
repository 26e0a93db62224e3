//! Prints what is read from articles.
fn main() {
    for path in std::env::args().skip(1) {
        let bytes = std::fs::read(&path).unwrap();
        let name = path.rsplit('/').next().unwrap().to_owned();
        let t = std::time::Instant::now();
        match scopeglass_request::read_bytes(&bytes, &name) {
            Ok(r) => {
                println!("== {path} app={:?} {:?} {:?}", r.app, r.source, t.elapsed());
                for p in &r.permissions {
                    println!("  {} {:?}", p.name, p.kind);
                    for x in &p.recognised { println!("      {:?} {} {:?}", x.method, x.confidence, x.quote); }
                    if let Some(reason) = &p.reason { println!("      > {}", reason.text.replace('\n', "\n      > ")); }
                }
                for u in &r.unrecognised { println!("  ?? {:?} {:?} {:?}", u.quote, u.why, u.candidates.iter().map(|c| c.as_str()).collect::<Vec<_>>()); }
            }
            Err(e) => println!("== {path} {e}"),
        }
    }
}
