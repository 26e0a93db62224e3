//! Where everything lies: which app is what, and which app holds which grant.

use super::planted::Case;

/// Apps of a block.
const BLOCK: u32 = 100;
/// Cases are planted in so many blocks at most, however large the tenant is.
const PLANTED_BLOCKS: u32 = 25;

/// The first places of a block's parts; a part ends where the next one begins.
const MICROSOFT: u32 = 20;
const API: u32 = 23;
const VENDORS: u32 = 53;
const PLANTED: u32 = 90;
/// Registrations of the tenant in a block, the place of an API among them.
const OWN: u32 = VENDORS - API;
/// Apps of a block that may hold app roles: managed identities and the tenant's own.
const ROLE_CLIENTS: u32 = MICROSOFT + OWN;

/// What kind of app it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An identity that Azure looks after; it signs in alone and never for a person.
    ManagedIdentity,
    /// One of Microsoft's own.
    Microsoft,
    /// An API of the tenant's own, with roles and scopes.
    Api,
    /// An app of the tenant's own.
    Own,
    /// An app of another maker.
    Vendor,
    /// An app that was planted for audits.
    Planted(Case),
}

/// The places of all apps and grants.
#[derive(Debug, Clone)]
pub(super) struct Layout {
    apps: u32,
    grants: u32,
    /// How many grants the apps before a place of a block hold together.
    before: [u32; BLOCK as usize + 1],
    /// Blocks that hold one grant more than the others, in their last place.
    fuller: u32,
}

impl Layout {
    /// The places of that many apps and, as far as so few people can give them to an app and
    /// API only once each, of that many grants.
    pub(super) fn new(apps: u32, grants: u32, people: u32) -> Self {
        let blocks = apps / BLOCK;
        // The app with the most grants holds less than four tenths of its block's.
        let most = u64::from(blocks) * u64::from(people) * 5;
        let grants = u32::try_from(most).unwrap_or(u32::MAX).min(grants);
        let (each, fuller) = match blocks {
            0 => (0, 0),
            blocks => (grants / blocks, grants % blocks),
        };
        let mut before = [0; BLOCK as usize + 1];
        let mut sum = 0;
        for (place, held) in (1..).zip(held(each)) {
            sum += held;
            if let Some(slot) = before.get_mut(place) {
                *slot = sum;
            }
        }
        Self {
            apps,
            grants,
            before,
            fuller,
        }
    }

    pub(super) fn apps(&self) -> u32 {
        self.apps
    }

    pub(super) fn grants(&self) -> u32 {
        self.grants
    }

    pub(super) fn blocks(&self) -> u32 {
        self.apps / BLOCK
    }

    fn each(&self) -> u32 {
        self.before[BLOCK as usize]
    }

    /// What kind of app that number is. Those behind the last whole block are vendors'.
    pub(super) fn kind(&self, number: u32) -> Kind {
        let (block, place) = (number / BLOCK, place(number % BLOCK));
        if block >= self.blocks() {
            return Kind::Vendor;
        }
        match place {
            0..MICROSOFT => Kind::ManagedIdentity,
            MICROSOFT..API => Kind::Microsoft,
            API if is_api(block) => Kind::Api,
            API..VENDORS => Kind::Own,
            VENDORS..PLANTED => Kind::Vendor,
            _ => planted(block, place - PLANTED).map_or(Kind::Vendor, Kind::Planted),
        }
    }

    /// The numbers of the planted apps with their cases.
    pub(super) fn planted(&self) -> impl Iterator<Item = (u32, Case)> + use<> {
        let blocks = self.blocks().min(PLANTED_BLOCKS * 8);
        (0..blocks).flat_map(|block| {
            (PLANTED..BLOCK).filter_map(move |place| {
                let case = planted(block, place - PLANTED)?;
                Some((block * BLOCK + offset(place), case))
            })
        })
    }

    /// The first grant of an app and how many it holds.
    pub(super) fn grants_of(&self, number: u32) -> (u32, u32) {
        let (block, place) = (number / BLOCK, place(number % BLOCK));
        if block >= self.blocks() {
            return (self.grants, 0);
        }
        let first = block * self.each() + block.min(self.fuller) + self.before[place as usize];
        let held = self.before[place as usize + 1] - self.before[place as usize];
        let more = u32::from(place == BLOCK - 1 && block < self.fuller);
        (first, held + more)
    }

    /// The app that holds a grant, and which of its grants it is.
    pub(super) fn holder(&self, grant: u32) -> Option<(u32, u32)> {
        if grant >= self.grants {
            return None;
        }
        let (each, fuller) = (self.each(), self.fuller);
        let in_fuller = fuller * (each + 1);
        let (block, within) = if grant < in_fuller {
            (grant / (each + 1), grant % (each + 1))
        } else {
            let behind = grant - in_fuller;
            (fuller + behind / each, behind % each)
        };
        // The last place takes the one grant more of a fuller block.
        let place = self.before[1..BLOCK as usize].partition_point(|end| *end <= within);
        let number = block * BLOCK + offset(place as u32);
        Some((number, within - self.before[place]))
    }

    /// How many apps are registered in the tenant.
    pub(super) fn registrations(&self) -> u32 {
        let planted = self.planted().filter(|(_, case)| case.is_own()).count();
        self.blocks() * OWN + planted as u32
    }

    /// The app of the registration at a place; planted ones come last.
    pub(super) fn registered(&self, at: u32) -> Option<u32> {
        let usual = self.blocks() * OWN;
        if at < usual {
            return Some(at / OWN * BLOCK + offset(API + at % OWN));
        }
        let mut planted = self.planted().filter(|(_, case)| case.is_own());
        Some(planted.nth((at - usual) as usize)?.0)
    }

    /// The numbers of the tenant's own APIs.
    pub(super) fn apis(&self) -> impl Iterator<Item = u32> + use<> {
        let blocks = (0..self.blocks()).filter(|block| is_api(*block));
        blocks.map(|block| block * BLOCK + offset(API))
    }

    /// The API that a number leads to, where the tenant has any.
    pub(super) fn some_api(&self, chance: u64) -> Option<u32> {
        let count = self.count_of_apis();
        let at = (chance % u64::from(count.max(1))) as u32;
        (count > 0).then(|| (at / 2 * 5 + at % 2) * BLOCK + offset(API))
    }

    /// How many APIs of its own the tenant has: two blocks of five have one, the first two.
    pub(super) fn count_of_apis(&self) -> u32 {
        self.blocks() / 5 * 2 + (self.blocks() % 5).min(2)
    }

    /// How many apps may hold app roles.
    pub(super) fn role_clients(&self) -> u32 {
        self.blocks() * ROLE_CLIENTS
    }

    /// The app at a place among those that may hold app roles.
    pub(super) fn role_client(&self, at: u32) -> u32 {
        let place = match at % ROLE_CLIENTS {
            identity @ 0..MICROSOFT => identity,
            own => own - MICROSOFT + API,
        };
        at / ROLE_CLIENTS * BLOCK + offset(place)
    }

    /// The place of an app among those that may hold app roles.
    pub(super) fn as_role_client(&self, number: u32) -> Option<u32> {
        let (block, place) = (number / BLOCK, place(number % BLOCK));
        if block >= self.blocks() {
            return None;
        }
        let within = match place {
            0..MICROSOFT => place,
            API..VENDORS => place - API + MICROSOFT,
            _ => return None,
        };
        Some(block * ROLE_CLIENTS + within)
    }
}

fn is_api(block: u32) -> bool {
    block % 5 < 2
}

/// Two of eight blocks hold planted cases: the first the guilty ones, the second the rest
/// and the look-alikes that are harmless.
fn planted(block: u32, place: u32) -> Option<Case> {
    let set = block % 8;
    (set < 2 && block / 8 < PLANTED_BLOCKS)
        .then(|| Case::at(set * (BLOCK - PLANTED) + place))
        .flatten()
}

/// The place that an app has in its block: kinds follow one another without an order that
/// would show.
fn place(offset: u32) -> u32 {
    (offset * 37 + 11) % BLOCK
}

/// The inverse of [`place`]: 37 times 73 is 1 more than a multiple of 100.
fn offset(place: u32) -> u32 {
    ((place + BLOCK - 11) * 73) % BLOCK
}

/// How many grants the apps of a block hold, by place, of so many for the block: a few apps
/// hold most, managed identities none.
fn held(each: u32) -> [u32; BLOCK as usize] {
    let planted = (each / 50).max((each / 12).min(8));
    let rest = each - planted * (BLOCK - PLANTED);
    let most = [40, 20, 5, 5, 5, 5].map(|percent| u64::from(rest) * percent / 100);
    let mut held = [0; BLOCK as usize];
    for (place, slot) in (0..).zip(held.iter_mut()) {
        *slot = match place {
            VENDORS.. if place < PLANTED => most
                .get((place - VENDORS) as usize)
                .map_or(0, |most| *most as u32),
            PLANTED.. => planted,
            _ => 0,
        };
    }
    // The others share what is left, the first ones one more.
    let sharers = (MICROSOFT..PLANTED).filter(|place| !(VENDORS..VENDORS + 6).contains(place));
    let (count, left) = (PLANTED - MICROSOFT - 6, each - held.iter().sum::<u32>());
    for (at, place) in (0..).zip(sharers) {
        held[place as usize] = left / count + u32::from(at < left % count);
    }
    held
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_grant_has_one_holder_and_every_holder_its_grants(
            apps in 100_u32..1_500, grants in 0_u32..20_000,
        ) {
            let layout = Layout::new(apps, grants, 10_000);
            let mut next = Vec::new();
            for number in 0..apps {
                let (first, held) = layout.grants_of(number);
                for at in 0..held {
                    prop_assert_eq!(layout.holder(first + at), Some((number, at)));
                    next.push(first + at);
                }
            }
            next.sort_unstable();
            prop_assert_eq!(next, (0..grants).collect::<Vec<_>>());
            prop_assert_eq!(layout.holder(grants), None);
        }

        #[test]
        fn places_lead_back(apps in 100_u32..3_000) {
            let layout = Layout::new(apps, 0, 6);
            for at in 0..layout.role_clients() {
                let number = layout.role_client(at);
                prop_assert_eq!(layout.as_role_client(number), Some(at));
            }
            let mut registered: Vec<_> =
                (0..layout.registrations()).filter_map(|at| layout.registered(at)).collect();
            registered.sort_unstable();
            registered.dedup();
            prop_assert_eq!(registered.len() as u32, layout.registrations());
            let apis: Vec<_> = layout.apis().collect();
            prop_assert!((0..200).filter_map(|at| layout.some_api(at)).all(|one| apis.contains(&one)));
        }
    }
}
