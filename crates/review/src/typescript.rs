//! Collects the TypeScript declarations of the types that commands exchange.

use std::collections::BTreeMap;
use ts_rs::{Config, TS, TypeVisitor};

/// Declarations by type name, each once.
#[derive(Default)]
pub(crate) struct Declarations(BTreeMap<String, String>);

impl Declarations {
    /// Adds a type and all that it is made of.
    pub(crate) fn add<T: TS + 'static + ?Sized>(&mut self, cfg: &Config) {
        Collector { cfg, seen: self }.visit::<T>();
    }

    /// All declarations, sorted by name.
    pub(crate) fn text(&self) -> String {
        self.0
            .values()
            .map(|declaration| format!("export {declaration}\n"))
            .collect()
    }
}

struct Collector<'a> {
    cfg: &'a Config,
    seen: &'a mut Declarations,
}

impl TypeVisitor for Collector<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        T::visit_generics(self);
        if T::output_path().is_some() {
            let name = T::ident(self.cfg);
            if self.seen.0.contains_key(&name) {
                return;
            }
            self.seen.0.insert(name, T::decl(self.cfg));
        }
        T::visit_dependencies(self);
    }
}
