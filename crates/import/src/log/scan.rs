//! A cursor over one line of JSON (RFC 8259), made for skipping: most of a log line is nothing that is looked at.
//!
//! It reads the whole line and accepts what `serde_json` accepts, at any depth and without recursion; tests hold
//! it against that, line for line. It is here because nearly all of a line is skipped, and prompt text must not become a
//! value; a visitor of `serde_json` does the same and takes at least 15 % longer, which is most of a replay's time.

use wide::u8x16;

/// Where a line stops being JSON, in bytes from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bad(pub(super) usize);

/// What a string with escapes means; nothing when it means no text, as half a surrogate does.
pub(super) fn unescaped(bytes: &[u8]) -> Option<String> {
    serde_json::from_slice(&[b"\"", bytes, b"\""].concat()).ok()
}

/// A string as it stands in the line, without its quotes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raw<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) has_escapes: bool,
}

/// A place in a line. That the line is UTF-8 is for the caller to check, where [`Cursor::saw_more_than_ascii`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'a> {
    rest: &'a [u8],
    length: usize,
    /// The highest bits of what was passed inside strings. Outside, nothing but ASCII is JSON.
    high: u32,
}

// What is inlined below is called in one place or two, and the calls would take longer than what they do.
impl<'a> Cursor<'a> {
    pub(super) const fn new(line: &'a [u8]) -> Self {
        Self { rest: line, length: line.len(), high: 0 }
    }

    /// The place as that of a mistake.
    pub(super) const fn here(&self) -> Bad {
        Bad(self.length.saturating_sub(self.rest.len()))
    }

    const fn bad<T>(&self) -> Result<T, Bad> {
        Err(self.here())
    }

    /// What follows.
    pub(super) const fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// Whether a string that was passed may hold more than ASCII.
    pub(super) const fn saw_more_than_ascii(&self) -> bool {
        self.high != 0
    }

    /// The next byte that is no white space.
    #[inline(always)]
    pub(super) fn peek(&mut self) -> Option<u8> {
        loop {
            let (byte, after) = self.rest.split_first()?;
            // Nearly every byte is no space: one comparison tells.
            if *byte > b' ' || !matches!(byte, b' ' | b'\t' | b'\r' | b'\n') {
                return Some(*byte);
            }
            self.rest = after;
        }
    }

    /// Goes past `byte`, if it is next.
    #[inline(always)]
    pub(super) fn take(&mut self, byte: u8) -> bool {
        self.peek();
        match self.rest.split_first() {
            Some((next, after)) if *next == byte => {
                self.rest = after;
                true
            }
            Some(_) | None => false,
        }
    }

    /// Says that nothing may follow.
    pub(super) fn end(&mut self) -> Result<(), Bad> {
        if self.peek().is_none() { Ok(()) } else { self.bad() }
    }

    /// A key with its colon.
    #[inline(always)]
    pub(super) fn key(&mut self) -> Result<Raw<'a>, Bad> {
        let key = self.string()?;
        if self.take(b':') { Ok(key) } else { self.bad() }
    }

    /// A string.
    #[inline(always)]
    pub(super) fn string(&mut self) -> Result<Raw<'a>, Bad> {
        if !self.take(b'"') {
            return self.bad();
        }
        let from = self.rest;
        let (bytes, after) = from.split_at_checked(plain(from, &mut self.high)).unwrap_or((from, &[]));
        if let Some((b'"', after)) = after.split_first() {
            self.rest = after;
            return Ok(Raw { bytes, has_escapes: false });
        }
        self.string_with_escapes()
    }

    /// The rest of a string, from its first quote on.
    #[cold]
    fn string_with_escapes(&mut self) -> Result<Raw<'a>, Bad> {
        let from = self.rest;
        loop {
            let passed = plain(self.rest, &mut self.high);
            self.rest = self.rest.get(passed..).unwrap_or_default();
            match self.rest {
                [b'"', after @ ..] => {
                    let length = from.len().saturating_sub(self.rest.len());
                    self.rest = after;
                    return Ok(Raw { bytes: from.get(..length).unwrap_or_default(), has_escapes: true });
                }
                [b'\\', b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't', after @ ..] => {
                    self.rest = after;
                }
                [b'\\', b'u', a, b, c, d, after @ ..]
                    if [a, b, c, d].into_iter().all(u8::is_ascii_hexdigit) =>
                {
                    self.rest = after;
                }
                // A control character, no escape, or the end.
                _ => return self.bad(),
            }
        }
    }

    #[inline(always)]
    fn digits(&mut self) -> Result<(), Bad> {
        let [b'0'..=b'9', ..] = self.rest else { return self.bad() };
        while let [b'0'..=b'9', after @ ..] = self.rest {
            self.rest = after;
        }
        Ok(())
    }

    /// A number, as it is written.
    #[inline(always)]
    pub(super) fn number(&mut self) -> Result<&'a [u8], Bad> {
        self.peek();
        let from = self.rest;
        if let [b'-', after @ ..] = self.rest {
            self.rest = after;
        }
        if let [b'0', after @ ..] = self.rest {
            self.rest = after;
        } else {
            self.digits()?;
        }
        if let [b'.', after @ ..] = self.rest {
            self.rest = after;
            self.digits()?;
        }
        if let [b'e' | b'E', after @ ..] = self.rest {
            self.rest = after;
            if let [b'+' | b'-', after @ ..] = self.rest {
                self.rest = after;
            }
            self.digits()?;
        }
        Ok(from.get(..from.len().saturating_sub(self.rest.len())).unwrap_or_default())
    }

    fn word(&mut self, word: &str) -> Result<(), Bad> {
        let Some(after) = self.rest.strip_prefix(word.as_bytes()) else { return self.bad() };
        self.rest = after;
        Ok(())
    }

    /// Goes past one value, whatever it is.
    #[inline(always)]
    pub(super) fn skip(&mut self) -> Result<(), Bad> {
        if matches!(self.peek(), Some(b'{' | b'[')) { self.skip_nested() } else { self.skip_scalar() }
    }

    #[inline(always)]
    fn skip_scalar(&mut self) -> Result<(), Bad> {
        match self.peek() {
            Some(b'"') => self.string().map(|_| ()),
            Some(b'-' | b'0'..=b'9') => self.number().map(|_| ()),
            Some(b't') => self.word("true"),
            Some(b'f') => self.word("false"),
            Some(b'n') => self.word("null"),
            Some(_) | None => self.bad(),
        }
    }

    fn skip_nested(&mut self) -> Result<(), Bad> {
        let mut open = Open::default();
        loop {
            if self.take(b'{') {
                if !self.take(b'}') {
                    open.push(true);
                    self.key()?;
                    continue;
                }
            } else if self.take(b'[') {
                if !self.take(b']') {
                    open.push(false);
                    continue;
                }
            } else {
                self.skip_scalar()?;
            }
            // A value has ended, and with it perhaps what it stands in.
            loop {
                let Some(is_object) = open.last() else { return Ok(()) };
                if self.take(b',') {
                    if is_object {
                        self.key()?;
                    }
                    break;
                }
                if !self.take(if is_object { b'}' } else { b']' }) {
                    return self.bad();
                }
                open.pop();
            }
        }
    }
}

/// How many bytes from the first on are plain inside a string: no quote, no backslash, no control character. Sets a
/// bit of `high` where one of them is not ASCII; perhaps also where only a later one is not.
#[inline(always)]
fn plain(bytes: &[u8], high: &mut u32) -> usize {
    const QUOTE: u8x16 = u8x16::new([b'"'; 16]);
    const BACKSLASH: u8x16 = u8x16::new([b'\\'; 16]);
    const LAST_CONTROL: u8x16 = u8x16::new([0x1f; 16]);
    let mut not_plain = |chunk: [u8; 16]| {
        let chunk = u8x16::new(chunk);
        *high |= chunk.to_bitmask();
        let control = chunk.min(LAST_CONTROL).simd_eq(chunk);
        (chunk.simd_eq(QUOTE) | chunk.simd_eq(BACKSLASH) | control).to_bitmask()
    };
    let first = |found: u32| usize::try_from(found.trailing_zeros()).unwrap_or(0);
    let mut passed = 0;
    let mut rest = bytes;
    while let Some((chunk, after)) = rest.split_first_chunk() {
        let found = not_plain(*chunk);
        if found != 0 {
            return passed + first(found);
        }
        passed += chunk.len();
        rest = after;
    }
    // What is too short is ended by a quote of ours.
    let mut last = [b'"'; 16];
    for (byte, of) in last.iter_mut().zip(rest) {
        *byte = *of;
    }
    passed + first(not_plain(last)).min(rest.len())
}

/// Which objects (`true`) and lists (`false`) are open, the innermost last; 64 of them without an allocation.
#[derive(Default)]
struct Open {
    depth: usize,
    inner: u64,
    outer: Vec<u64>,
}

impl Open {
    fn push(&mut self, is_object: bool) {
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.outer.push(self.inner);
            self.inner = 0;
        }
        self.inner = self.inner << 1 | u64::from(is_object);
        self.depth += 1;
    }

    fn pop(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.inner >>= 1;
        if self.depth > 0 && self.depth.is_multiple_of(64) {
            self.inner = self.outer.pop().unwrap_or(0);
        }
    }

    const fn last(&self) -> Option<bool> {
        if self.depth == 0 { None } else { Some(self.inner & 1 == 1) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde::de::IgnoredAny;

    use super::*;

    fn accepts(text: &str) -> bool {
        let mut cursor = Cursor::new(text.as_bytes());
        cursor.skip().and_then(|()| cursor.end()).is_ok()
    }

    fn agrees(text: &str) -> bool {
        accepts(text) == serde_json::from_str::<IgnoredAny>(text).is_ok()
    }

    #[test]
    fn what_is_json_is_what_serde_json_says() {
        for text in [
            "",
            " ",
            "{",
            "}",
            "[",
            "]",
            "{}",
            "[]",
            "[,]",
            "[1,]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{,}",
            "{1:2}",
            "nul",
            "null",
            "nullx",
            "true",
            "tru",
            "false",
            "-",
            "-0",
            "00",
            "01",
            "1.",
            ".1",
            "1.5",
            "1e",
            "1e5",
            "1E+5",
            "1e-",
            "-1.5e-3",
            "+1",
            "1 2",
            "\"",
            "\"a",
            "\"a\"",
            "\"\\",
            "\"\\x\"",
            "\"\\u12\"",
            "\"\\u12G4\"",
            "\"\\u1234\"",
            "\"\\ud800\"",
            "\"\u{1}\"",
            "\"\u{7f}\"",
            "\"é\u{80}\"",
            "[[[[]]]]",
            "[[[]]",
            "[}",
            "{]",
            "{\"a\":[}]",
            "\u{feff}{}",
            "[1e999]",
            "[-]",
            "[\"a\" \"b\"]",
            "{\"a\" : 1 , \"b\":[ ] }",
            "/**/",
            "[1,2]x",
            "NaN",
            "'a'",
            "\"aaaaaaa\\\"b\"",
        ] {
            assert!(agrees(text), "`{text}`: here {}", accepts(text));
        }
    }

    #[test]
    fn any_depth_is_walked_without_recursion() {
        for depth in [1, 63, 64, 65, 127, 128, 129, 100_000] {
            let (open, close) = ("[".repeat(depth), "]".repeat(depth));
            assert!(accepts(&format!("{open}{close}")), "{depth} lists");
            assert!(!accepts(&open), "{depth} that do not end");
            assert!(!accepts(&format!("{open}{close}]")), "{depth} that end once too often");
            let objects = format!("{}1{}", "{\"a\":[".repeat(depth), "]}".repeat(depth));
            assert!(accepts(&objects), "{depth} objects and lists in turn");
            let crossed = format!("{}1{}", "{\"a\":[".repeat(depth), "}]".repeat(depth));
            assert!(!accepts(&crossed), "{depth} that end in the wrong order");
        }
    }

    #[test]
    fn each_byte_at_each_place_of_a_word_is_seen() {
        for byte in 0..=u8::MAX {
            for place in 0..24 {
                for fill in [b'a', 0xff, 0x80, 0x21, 0x23, 0x5b, 0x5d, 0x7f] {
                    let mut bytes = [fill; 24];
                    bytes[place] = byte;
                    let expected = if matches!(byte, b'"' | b'\\' | 0..0x20) { place } else { 24 };
                    let mut high = 0;
                    assert_eq!(plain(&bytes, &mut high), expected, "{byte:#x} at {place} among {fill:#x}");
                    let is_more = bytes[..expected].iter().any(|byte| !byte.is_ascii());
                    assert!(!is_more || high != 0, "{byte:#x} at {place} among {fill:#x} is more than ASCII");
                }
            }
        }
    }

    /// JSON, or nearly: pieces of it in any order.
    fn pieces() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            4 => prop::sample::select(vec!["{", "}", "[", "]", ",", ":", "\"", "\\", " ", "null", "true", "false", "0", "1.5e3", "-", "\"a\":", "\"a\"", "\\u00e9", "\\n"]),
            1 => prop::sample::select(vec!["é", "😀", "\u{1}", "aaaaaaaaaaaa", "\"aaaaaaaaaaaaaaaa\"", "{\"a\":[1,{}]}", "e5", ".5", "\t", "\\ud800"]),
        ];
        prop::collection::vec(piece, 0..14).prop_map(|pieces| pieces.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4096, ..ProptestConfig::default() })]

        #[test]
        fn random_lines_are_json_here_exactly_when_they_are_for_serde_json(text in pieces()) {
            prop_assert!(agrees(&text), "`{}`: here {}", text, accepts(&text));
        }
    }
}
