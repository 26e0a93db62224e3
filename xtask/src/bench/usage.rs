//! The memory and processor time of a process and of those it has started, as Linux tells
//! them.

use crate::shell::{Done, Stopped};
use std::collections::HashMap;
use std::fs;
use std::time::Duration;

/// Memory in bytes.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Memory {
    /// Resident: pages shared with other processes count in full.
    pub resident: f64,
    /// Proportional: shared pages count in the share of this process.
    pub proportional: f64,
}

impl Memory {
    pub(super) fn of(process: u32) -> Done<Self> {
        let read = |name: &str| {
            let path = format!("/proc/{process}/{name}");
            fs::read_to_string(&path).map_err(|error| Stopped(format!("{path}: {error}")))
        };
        Ok(Self {
            resident: kib(&read("status")?, "VmRSS:") * 1024.0,
            proportional: kib(&read("smaps_rollup")?, "Pss:") * 1024.0,
        })
    }

    /// Of all these together.
    pub(super) fn of_all(processes: &[u32]) -> Done<Self> {
        processes.iter().try_fold(Self::default(), |sum, process| {
            let one = Self::of(*process)?;
            Ok(Self {
                resident: sum.resident + one.resident,
                proportional: sum.proportional + one.proportional,
            })
        })
    }
}

/// The processor time that these have used until now.
pub(super) fn processor_time(processes: impl IntoIterator<Item = u32>) -> Duration {
    let stats = processes
        .into_iter()
        .map(|process| fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default());
    let ticks = stats.map(|stat| {
        [11, 12]
            .iter()
            .filter_map(|at| number(&stat, *at))
            .sum::<u64>()
    });
    // A tick is a hundredth of a second in what Linux tells programs (USER_HZ).
    Duration::from_millis(10 * ticks.sum::<u64>())
}

/// Everything that descends from a process, itself left out.
pub(super) fn descendants(of: u32) -> Done<Vec<u32>> {
    let mut children: HashMap<u32, Vec<u32>> = HashMap::new();
    for entry in fs::read_dir("/proc")? {
        let name = entry?.file_name();
        let Some(process) = name.to_str().and_then(|name| name.parse().ok()) else {
            continue;
        };
        // A process may end between being listed and being read.
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
        if let Some(parent) = number(&stat, 1).and_then(|parent| u32::try_from(parent).ok()) {
            children.entry(parent).or_default().push(process);
        }
    }
    let (mut found, mut next) = (Vec::new(), vec![of]);
    while let Some(process) = next.pop() {
        let below = children.remove(&process).unwrap_or_default();
        found.extend(&below);
        next.extend(below);
    }
    Ok(found)
}

/// A field in a line of `/proc/PID/stat`, counted from behind the name, which may hold
/// anything: 1 is the parent, 11 and 12 are the time in the program and in the kernel.
fn number(stat: &str, at: usize) -> Option<u64> {
    let (_, behind_the_name) = stat.rsplit_once(')')?;
    behind_the_name.split_whitespace().nth(at)?.parse().ok()
}

fn kib(text: &str, name: &str) -> f64 {
    let line = text.lines().find_map(|line| line.strip_prefix(name));
    line.and_then(|line| line.trim().trim_end_matches("kB").trim().parse().ok())
        .unwrap_or(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_with_brackets_and_blanks_hides_no_parent() {
        assert_eq!(number("17 (a) S 9 (b) S 4 17 17 0 -1", 1), Some(4));
        assert_eq!(number("17 (sh) S 9 17", 1), Some(9));
        assert_eq!(number("", 1), None);
    }

    #[test]
    fn amounts_are_found_by_their_name() {
        let status = "Name:\tx\nVmRSS:\t   2048 kB\nVmSwap:\t 0 kB\n";
        assert_eq!(kib(status, "VmRSS:"), 2048.0);
        assert_eq!(kib(status, "Pss:"), 0.0);
    }
}
