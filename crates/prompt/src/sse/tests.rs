//! Streams as providers write them, in any portions.

use proptest::{collection::vec, prelude::*};

use super::{Events, LARGEST_EVENT, Unreadable};

fn read(bytes: &[u8], portion: usize) -> Result<Vec<String>, Unreadable> {
    let mut events = Events::default();
    let mut all = Vec::new();
    for piece in bytes.chunks(portion.max(1)) {
        all.extend(events.push(piece)?);
    }
    all.extend(events.end()?);
    Ok(all)
}

#[test]
fn the_ways_in_which_servers_write_events() {
    let streams: [(&str, &[&str]); 9] = [
        ("data: a\n\ndata: b\n\n", &["a", "b"]),
        ("data:a\r\n\r\ndata:b\r\n\r\n", &["a", "b"]),
        ("data: a\r\rdata: b\r\r", &["a", "b"]),
        ("\u{feff}data: a\n\n", &["a"]),
        (": keep-alive\n\nevent: x\nid: 7\nretry: 9\ndata: a\n\n", &["a"]),
        ("data: one\ndata: two\n\n", &["one\ntwo"]),
        ("data:  two spaces\n\n", &[" two spaces"]),
        ("data: a\n\ndata: [DONE]", &["a", "[DONE]"]),
        ("<html>\n<p>data: no</p>\n", &[]),
    ];
    for (stream, expected) in streams {
        for portion in [1, 2, 3, stream.len()] {
            let events = read(stream.as_bytes(), portion).unwrap();
            assert_eq!(events, expected, "{stream:?} in portions of {portion} bytes");
        }
    }
}

#[test]
fn what_is_not_text_or_never_ends_is_refused() {
    assert_eq!(read(b"data: \xff\n\n", 4), Err(Unreadable::NotText), "bytes are not guessed to be text");
    let endless = vec![b'x'; LARGEST_EVENT + 1];
    assert_eq!(read(&endless, 4096), Err(Unreadable::TooLarge), "a line must not fill the memory");
    let many = "data: x\n".repeat(LARGEST_EVENT);
    assert_eq!(read(many.as_bytes(), 65536), Err(Unreadable::TooLarge), "nor must an event of many lines");
}

proptest! {
    #[test]
    fn portions_never_change_what_is_read(
        pieces in vec(prop_oneof!["data: ?", "[a-zü:{}]{0,9}", "\r", "\n", "\r\n"], 0..40),
        portion in 1_usize..17,
    ) {
        let stream = pieces.concat();
        let whole = read(stream.as_bytes(), stream.len());
        prop_assert_eq!(read(stream.as_bytes(), portion), whole, "the network decides how bytes are cut, not what they say");
    }
}
