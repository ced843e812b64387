//! What the test of a prompt offers is what a run would get.
#![expect(clippy::unwrap_used, reason = "clippy knows the tests, not the functions that they share")]

use domicile_console::{
    Config, Console,
    domain::Outcome,
    prompt::{JudgedBy, Offer, offers},
    workspace::{Setup, set_up},
};

const TAG: &str = "eu-personal";

fn practice(folder: &tempfile::TempDir) -> Console {
    let console = Console::open_or_create(Config::new(folder.path().join("w.domicile"))).unwrap();
    let setup =
        Setup { name: "Northwind".into(), officer: "Ada".into(), templates: Vec::new(), practice: true };
    set_up(&console, &setup).unwrap();
    console
}

fn offer<'a>(offers: &'a [Offer], endpoint: &str) -> &'a Offer {
    offers.iter().find(|offer| offer.endpoint == endpoint).unwrap()
}

#[test]
fn offers_name_the_connection_and_whether_it_needs_a_key() {
    let folder = tempfile::tempdir().unwrap();
    let offers = offers(&practice(&folder), TAG, None, JudgedBy::Draft).unwrap();
    let here = offer(&offers, "practice-local");
    assert_eq!(here.outcome, Outcome::Allow, "the practice data allow the practice server: {}", here.reason);
    assert!(here.practice && !here.needs_key, "the practice server has a key of its own");
    let hosted = offer(&offers, "practice-frankfurt");
    assert!(hosted.needs_key, "its connection names a credential");
    assert_eq!(hosted.connection, "practice-frankfurt", "keys are kept by connection");
}

#[test]
fn offers_are_for_the_categories_of_the_run() {
    let folder = tempfile::tempdir().unwrap();
    let console = practice(&folder);
    let foreign = ["health_data".parse().unwrap()];
    let offers = offers(&console, TAG, Some(&foreign), JudgedBy::Draft).unwrap();
    assert!(!offers.is_empty(), "every endpoint is listed, whatever the answer");
    for offer in offers {
        assert_eq!(offer.outcome, Outcome::Deny, "{} may not get what its tag may not carry", offer.endpoint);
        assert_eq!(offer.reason, "category not permitted", "the reason says what is wrong");
    }
}
