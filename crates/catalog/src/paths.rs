//! Finding the published path that a concrete path or another spelling of it stands for.
//!
//! Published templates differ in letter case and in the names of their placeholders
//! (`{id}`, `{userId}`, `{user-id}`), and callers write keys in several ways
//! (`/users/123`, `/users('123')`, `/applications(appId='x')`). Everything is brought to
//! one form: lower case, `{}` for a placeholder, `name(key={})` for keys.

use std::collections::BTreeMap;

/// What a placeholder becomes.
const ANY: &str = "{}";

/// A tree of published paths, with what was filed under each.
#[derive(Debug)]
pub(crate) struct PathTree<T> {
    nodes: Vec<Node<T>>,
    cursor: Cursor,
}

/// The last template that was placed, with where its segments end and the node of each.
#[derive(Debug, Default)]
struct Cursor {
    template: String,
    ends: Vec<(usize, usize)>,
}

impl Cursor {
    fn resume(&mut self, template: &str) -> (usize, usize) {
        let (old, new) = (self.template.as_bytes(), template.as_bytes());
        let common = old
            .iter()
            .zip(new)
            .take_while(|(old, new)| old == new)
            .count();
        self.ends.retain(|(end, _)| {
            *end <= common && new.get(*end).is_none_or(|letter| *letter == b'/')
        });
        self.ends.last().copied().unwrap_or_default()
    }
}

#[derive(Debug)]
struct Node<T> {
    words: BTreeMap<String, usize>,
    any: Option<usize>,
    /// `{id}:` after `root:`: the path of a file, of any number of segments up to a colon.
    file: Option<usize>,
    filed: Vec<T>,
}

impl<T> Node<T> {
    fn new() -> Self {
        Self {
            words: BTreeMap::new(),
            any: None,
            file: None,
            filed: Vec::new(),
        }
    }
}

impl<T> PathTree<T> {
    pub fn new() -> Self {
        Self {
            nodes: vec![Node::new()],
            cursor: Cursor::default(),
        }
    }

    /// Files something under a published template. Templates that come in order are filed
    /// fastest, as the walk resumes where the last one branched off.
    pub fn file(&mut self, template: &str, things: impl IntoIterator<Item = T>) {
        let (start, mut at) = self.cursor.resume(template);
        for part in split_outside_brackets(&template[start..]) {
            let segment = normal(part);
            let next = self.nodes.len();
            let node = &mut self.nodes[at];
            let slot = match Shape::of(&segment) {
                Shape::Any => node.any.get_or_insert(next),
                Shape::File => node.file.get_or_insert(next),
                Shape::Word => node.words.entry(segment).or_insert(next),
            };
            at = *slot;
            if at == next {
                self.nodes.push(Node::new());
            }
            let end = part.as_ptr().addr() - template.as_ptr().addr() + part.len();
            self.cursor.ends.push((end, at));
        }
        template.clone_into(&mut self.cursor.template);
        self.nodes[at].filed.extend(things);
    }

    /// What is filed under the template that fits best: a word goes before a
    /// placeholder. `accepts` may refuse a template, such as one without that method.
    pub fn find(&self, path: &str, accepts: impl Fn(&[T]) -> bool) -> &[T] {
        let segments: Vec<String> = segments(path).collect();
        let found = self.walk(0, &segments, &accepts);
        if !found.is_empty() {
            return found;
        }
        match segments.split_last() {
            // A count tells no more than the collection that it counts.
            Some((last, collection)) if last == "$count" => self.walk(0, collection, &accepts),
            _ => &[],
        }
    }

    /// What is filed under the templates that begin with a path, the last segment of
    /// which may be half typed. Templates that go on after that segment do not count.
    pub fn beginning_with(&self, path: &str) -> Vec<&T> {
        let segments: Vec<String> = segments(path).collect();
        let Some((last, before)) = segments.split_last() else {
            return Vec::new();
        };
        let nodes = before.iter().fold(vec![0], |nodes, segment| {
            let next = nodes.into_iter().flat_map(|at| self.next(at, segment));
            next.collect()
        });
        let words = nodes.into_iter().flat_map(|at| &self.nodes[at].words);
        words
            .filter(|(word, _)| word.starts_with(last.as_str()))
            .flat_map(|(_, at)| &self.nodes[*at].filed)
            .collect()
    }

    fn next(&self, at: usize, segment: &str) -> impl Iterator<Item = usize> {
        let node = &self.nodes[at];
        let word = node.words.get(segment).copied();
        let placeholder = node.any.filter(|_| !segment.starts_with('$'));
        word.or(placeholder).into_iter()
    }

    fn walk(&self, at: usize, rest: &[String], accepts: &impl Fn(&[T]) -> bool) -> &[T] {
        let node = &self.nodes[at];
        let Some((first, after)) = rest.split_first() else {
            return if accepts(&node.filed) {
                &node.filed
            } else {
                &[]
            };
        };
        let as_word = node
            .words
            .get(first)
            .map(|next| self.walk(*next, after, accepts));
        if let Some(found) = as_word.filter(|found| !found.is_empty()) {
            return found;
        }
        if let Some(found) = self.walk_keyed(node, first, after, accepts) {
            return found;
        }
        let placeholder = node
            .any
            .filter(|_| !first.starts_with('$') && !first.ends_with(':'));
        if let Some(found) = placeholder.map(|next| self.walk(next, after, accepts))
            && !found.is_empty()
        {
            return found;
        }
        self.walk_file(node, rest, accepts)
    }

    /// `/users('123')/events` is `/users/123/events` written with the key in brackets.
    fn walk_keyed(
        &self,
        node: &Node<T>,
        segment: &str,
        after: &[String],
        accepts: &impl Fn(&[T]) -> bool,
    ) -> Option<&[T]> {
        let name = segment.strip_suffix("({})")?;
        let next = self.nodes[*node.words.get(name)?].any?;
        let found = self.walk(next, after, accepts);
        (!found.is_empty()).then_some(found)
    }

    fn walk_file(&self, node: &Node<T>, rest: &[String], accepts: &impl Fn(&[T]) -> bool) -> &[T] {
        let Some(next) = node.file else { return &[] };
        let end = rest.iter().position(|segment| segment.ends_with(':'));
        end.map_or(&[], |end| self.walk(next, &rest[end + 1..], accepts))
    }
}

enum Shape {
    Word,
    Any,
    File,
}

impl Shape {
    fn of(segment: &str) -> Self {
        match segment {
            ANY => Self::Any,
            "{}:" => Self::File,
            _ => Self::Word,
        }
    }
}

/// The segments of a path or address in their one form.
fn segments(path: &str) -> impl Iterator<Item = String> + '_ {
    let path = without_host(path);
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let mut parts = split_outside_brackets(path).into_iter().peekable();
    if parts.peek().is_some_and(|first| is_version(first)) {
        parts.next();
    }
    parts.map(normal)
}

fn without_host(path: &str) -> &str {
    match path.split_once("://") {
        Some((_, rest)) => rest.find('/').map_or("", |slash| &rest[slash..]),
        None => path,
    }
}

fn is_version(segment: &str) -> bool {
    segment.eq_ignore_ascii_case("v1.0") || segment.eq_ignore_ascii_case("beta")
}

/// A key may hold a slash: `sites(path='/teams/x')`.
fn split_outside_brackets(path: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut depth, mut start) = (0_usize, 0);
    for (index, letter) in path.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '/' if depth == 0 => {
                parts.push(&path[start..index]);
                start = index + 1;
            }
            _ => {}
        }
    }
    parts.push(&path[start..]);
    parts.retain(|part| !part.is_empty());
    parts
}

fn normal(segment: &str) -> String {
    if segment.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return segment.to_ascii_lowercase();
    }
    let segment = decoded(segment).to_lowercase();
    let Some((name, keys)) = segment.split_once('(') else {
        return if segment.starts_with('{') {
            if segment.ends_with(':') {
                format!("{ANY}:")
            } else {
                ANY.to_owned()
            }
        } else {
            segment
        };
    };
    let (keys, colon) = match keys.strip_suffix(':') {
        Some(keys) => (keys, ":"),
        None => (keys, ""),
    };
    let keys = keys.strip_suffix(')').unwrap_or(keys);
    if keys.trim().is_empty() {
        return format!("{name}{colon}");
    }
    let keys: Vec<String> = keys
        .split(',')
        .map(|key| match key.split_once('=') {
            Some((key, _)) => format!("{}={ANY}", key.trim()),
            None => ANY.to_owned(),
        })
        .collect();
    format!("{name}({}){colon}", keys.join(","))
}

/// Brackets and quotes are often percent-encoded; nothing else matters here.
fn decoded(segment: &str) -> String {
    if !segment.contains('%') {
        return segment.to_owned();
    }
    [
        ("%28", "("),
        ("%29", ")"),
        ("%27", "'"),
        ("%3D", "="),
        ("%3d", "="),
        ("%24", "$"),
    ]
    .iter()
    .fold(segment.to_owned(), |text, (code, letter)| {
        text.replace(code, letter)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tree() -> PathTree<usize> {
        let mut tree = PathTree::new();
        for (number, template) in [
            "/me/events",
            "/users/{id}",
            "/users/{user-id}/events",
            "/users/delta",
            "/serviceprincipals(appid={value})",
            "/drives/{id}/root:/{id}:/children",
            "/groups",
        ]
        .iter()
        .enumerate()
        {
            tree.file(template, [number]);
        }
        tree
    }

    fn found(path: &str) -> Vec<usize> {
        tree().find(path, |filed| !filed.is_empty()).to_vec()
    }

    #[test]
    fn concrete_paths_find_their_template() {
        for (path, number) in [
            ("/me/events?$top=5", 0),
            ("/ME/Events/", 0),
            ("/v1.0/users/123/events?$top=5", 2),
            ("https://graph.microsoft.com/beta/users/a@b.example", 1),
            ("/users('123')/events", 2),
            ("/users%28%27123%27%29", 1),
            ("/users/{id}/events", 2),
            ("/users/delta", 3),
            (
                "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?$select=id",
                4,
            ),
            ("/drives/x/root:/a/b/c.txt:/children", 5),
            ("/groups/$count", 6),
        ] {
            assert_eq!(found(path), [number], "{path}");
        }
    }

    #[test]
    fn other_paths_find_nothing() {
        for path in [
            "",
            "/",
            "/me",
            "/me/events/1/2",
            "/users/1/$ref",
            "/groups/1",
            "me event",
        ] {
            assert!(found(path).is_empty(), "{path}");
        }
    }

    #[test]
    fn a_half_typed_path_finds_what_begins_so() {
        let beginning = |path| -> Vec<usize> {
            let found = tree();
            found.beginning_with(path).into_iter().copied().collect()
        };
        assert_eq!(beginning("/users/1/ev"), [2]);
        assert_eq!(beginning("/me/e"), [0]);
        assert_eq!(beginning("/gro"), [6]);
        for path in ["", "/", "/nothing", "/users/1/$"] {
            assert!(beginning(path).is_empty(), "{path}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_answered(path in ".{0,120}") {
            let _ = found(&path);
            let _ = tree().beginning_with(&path);
        }
    }
}
