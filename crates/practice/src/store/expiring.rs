//! A table whose entries end by themselves.

use std::{
    collections::{HashMap, VecDeque},
    time::{Duration, Instant},
};

/// Entries by key, each for as long as `lifetime`, at most `most` of them.
pub(crate) struct Expiring<T> {
    lifetime: Duration,
    most: usize,
    entries: HashMap<String, (Instant, T)>,
    order: VecDeque<(Instant, String)>,
}

impl<T> Expiring<T> {
    pub(crate) fn new(lifetime: Duration, most: usize) -> Self {
        Self {
            lifetime,
            most,
            entries: HashMap::new(),
            order: VecDeque::new(),
        }
    }

    /// Keeps a value under a key.
    pub(crate) fn put(&mut self, key: String, value: T) {
        self.put_at(key, value, Instant::now());
    }

    /// The value of a key, while it lasts.
    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.get_at(key, Instant::now())
    }

    /// The value of a key, to be changed, while it lasts.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        let lifetime = self.lifetime;
        let (put, value) = self.entries.get_mut(key)?;
        (put.elapsed() < lifetime).then_some(value)
    }

    /// Takes the value of a key out: it cannot be got a second time.
    pub(crate) fn take(&mut self, key: &str) -> Option<T> {
        let (put, value) = self.entries.remove(key)?;
        (put.elapsed() < self.lifetime).then_some(value)
    }

    fn put_at(&mut self, key: String, value: T, now: Instant) {
        self.sweep(now);
        self.order.push_back((now, key.clone()));
        self.entries.insert(key, (now, value));
    }

    fn get_at(&self, key: &str, now: Instant) -> Option<&T> {
        let (put, value) = self.entries.get(key)?;
        (now.saturating_duration_since(*put) < self.lifetime).then_some(value)
    }

    fn sweep(&mut self, now: Instant) {
        // Ended entries stay for one more lifetime, so that "ended" and "never was" can be
        // told apart; they do not count as there.
        let kept = self.lifetime * 2;
        while let Some((put, _)) = self.order.front() {
            let ended = now.saturating_duration_since(*put) >= kept;
            if !ended && self.order.len() < self.most {
                break;
            }
            if let Some((put, key)) = self.order.pop_front()
                && self.entries.get(&key).is_some_and(|entry| entry.0 == put)
            {
                self.entries.remove(&key);
            }
        }
    }

    /// Whether a key was there and its time is over.
    pub(crate) fn has_ended(&self, key: &str) -> bool {
        self.entries
            .get(key)
            .is_some_and(|(put, _)| put.elapsed() >= self.lifetime)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    #[test]
    fn an_entry_ends_after_its_lifetime() {
        let mut table = Expiring::new(MINUTE, 10);
        let start = Instant::now();
        table.put_at("code".into(), 1, start);
        assert_eq!(table.get_at("code", start + MINUTE / 2), Some(&1));
        assert_eq!(table.get_at("code", start + MINUTE), None);
    }

    #[test]
    fn an_entry_is_taken_once() {
        let mut table = Expiring::new(MINUTE, 10);
        table.put("flow".into(), 1);
        assert_eq!(table.take("flow"), Some(1));
        assert_eq!(table.take("flow"), None);
    }

    #[test]
    fn the_oldest_entries_make_room() {
        let mut table = Expiring::new(MINUTE, 3);
        for n in 0..1_000 {
            table.put(n.to_string(), n);
        }
        assert!(table.entries.len() <= 3 && table.order.len() <= 3);
        assert_eq!(table.get("999"), Some(&999));
        assert_eq!(table.get("1"), None);
    }
}
