use super::*;

fn lasts(from: &str, to: &str) -> bool {
    Exemption::may_last(Validity::new(from.parse().unwrap(), to.parse().unwrap()).unwrap())
}

#[test]
fn a_year_is_the_most_in_any_zone() {
    let begins = "2027-03-01T00:00:00Z";
    assert!(lasts(begins, "2028-03-01T00:00:00Z"), "a year with a leap day");
    assert!(!lasts(begins, "2028-03-02T00:00:00Z"), "a day more is more than a year");
    // From 30 October 2027 through 29 October 2028 in Berlin.
    assert!(
        lasts("2027-10-29T22:00:00Z", "2028-10-29T23:00:00Z"),
        "the hour that winter time gives is no day"
    );
    assert!(lasts(begins, "2027-03-01T00:00:01Z"), "a second is short enough");
}

#[test]
fn a_reason_is_counted_in_characters_and_without_the_space_around_it() {
    assert!(Exemption::is_reason("größer 10!"), "ten characters, of more bytes");
    assert!(!Exemption::is_reason("  too short  "), "space says nothing");
}
