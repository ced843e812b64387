use super::*;

#[test]
fn one_spelling_of_an_instant_is_read_and_written() {
    let at = parse("2026-12-31T23:00:00Z").unwrap();
    assert_eq!(format(at).as_deref(), Some("2026-12-31T23:00:00Z"), "what is read is written alike");
    for bad in [
        "2026-12-31T23:00:00+00:00",
        "2026-12-31T23:00:00.0Z",
        "2026-12-31T23:00:00.5Z",
        "2026-12-31t23:00:00z",
        "2026-12-31 23:00:00Z",
        "2026-12-31T23:00Z",
        "2026-12-31T23:59:60Z",
        "2026-02-30T00:00:00Z",
        "-002026-12-31T23:00:00Z",
        "2026-12-31",
        "",
    ] {
        assert_eq!(parse(bad), None, "`{bad}` is a second spelling, or no instant");
    }
    assert_eq!(format("2026-01-01T00:00:00.5Z".parse().unwrap()), None, "half a second cannot be written");
}
