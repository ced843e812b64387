use std::collections::{BTreeMap, BTreeSet};

use super::*;

/// Each message of a language with the variables that it uses.
fn variables(language: Language) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut all = BTreeMap::<_, BTreeSet<_>>::new();
    let mut current = "";
    for line in language.files().into_iter().flat_map(str::lines).filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" = ")
            && line.starts_with(|letter: char| letter.is_ascii_lowercase())
        {
            current = key;
            all.entry(key).or_default();
        }
        let named = line.split('$').skip(1).map(|rest| {
            let end = rest.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(rest.len());
            &rest[..end]
        });
        all.entry(current).or_default().extend(named);
    }
    all.remove("");
    all
}

#[test]
fn large_numbers_are_grouped() {
    let english = Messages::of(Language::En);
    for (number, shown) in [(0, "0"), (999, "999"), (1148, "1,148"), (1_000_000, "1,000,000")] {
        assert_eq!(english.grouped(number), shown, "as an English reader writes it");
    }
    assert_eq!(Messages::of(Language::De).grouped(1_000_000), "1.000.000", "as a German reader writes it");
    assert_eq!(Messages::of(Language::Fr).grouped(1148), "1\u{202f}148", "as a French reader writes it");
}

#[test]
fn no_file_has_an_error_or_a_key_twice() {
    for language in Language::ALL {
        let mut bundle = FluentBundle::new_concurrent(vec![language.id()]);
        for file in language.all() {
            let resource = FluentResource::try_new(file.to_owned())
                .unwrap_or_else(|(_, errors)| panic!("{language:?} cannot be read: {errors:?}"));
            bundle
                .add_resource(resource)
                .unwrap_or_else(|errors| panic!("{language:?}: a key stands twice: {errors:?}"));
        }
    }
}

#[test]
fn every_language_says_every_message_with_the_same_variables() {
    let english = variables(Language::En);
    for language in Language::ALL {
        assert_eq!(variables(language), english, "{language:?} lacks nothing and adds nothing");
    }
}

#[test]
fn every_message_formats_without_an_error() {
    for language in Language::ALL {
        let messages = Messages::of(language);
        for (key, names) in variables(language) {
            for number in [0_u64, 1, 2, 1_000_000] {
                let mut args = FluentArgs::new();
                for name in &names {
                    args.set(*name, FluentValue::from(number));
                }
                let message = messages.bundle.get_message(key).expect("the key was read from this file");
                let mut errors = Vec::new();
                let pattern = message.value().expect("a message has a value");
                let text = messages.bundle.format_pattern(pattern, Some(&args), &mut errors);
                assert!(errors.is_empty(), "{language:?} {key} with {number}: {errors:?}");
                assert!(!text.contains('{'), "{language:?} {key} is whole: {text}");
            }
        }
    }
}

#[test]
fn plurals_follow_the_language() {
    let said = |language, count| Messages::of(language).count("more-reasons", count, &[]);
    assert_eq!(said(Language::De, 1), "Es gibt einen weiteren Grund.", "one");
    assert_eq!(said(Language::De, 2), "Es gibt 2 weitere Gründe.", "several");
    assert_eq!(said(Language::Fr, 1), "Il y a un autre motif.", "one");
    assert_eq!(said(Language::Fr, 2), "Il y a 2 autres motifs.", "several");
}

#[test]
fn lists_read_as_sentences_do() {
    let messages = Messages::of(Language::En);
    assert_eq!(messages.list_and(&["a", "b", "c"]), "a, b and c", "three");
    assert_eq!(messages.list_or(&["a", "b"]), "a or b", "two");
    assert_eq!(messages.list_and::<&str>(&[]), "", "none");
    assert_eq!(Messages::of(Language::De).list_or(&["a", "b"]), "a oder b", "in German");
    assert_eq!(Messages::of(Language::Fr).list_and(&["a", "b", "c"]), "a, b et c", "in French");
}

#[test]
fn dates_are_written_as_the_language_writes_them_and_with_the_time_unless_it_is_midnight() {
    let said = |language: Language, at: &str| Messages::of(language).date(at.parse().expect("an instant"));
    assert_eq!(said(Language::En, "2026-12-31T00:00:00Z"), "31 Dec 2026");
    assert_eq!(said(Language::De, "2026-03-01T00:00:00Z"), "1. März 2026");
    assert_eq!(said(Language::Fr, "2026-08-05T00:00:00Z"), "5 août 2026");
    assert_eq!(said(Language::De, "2026-05-02T23:59:59Z"), "2. Mai 2026, 23:59:59 UTC");
}

#[test]
fn an_end_is_told_by_its_last_day_and_by_its_last_second_where_it_is_inside_a_day() {
    let said = |zone: &str, end: &str| {
        let zone = TimeZone::get(zone).expect("a zone");
        Messages::of(Language::En).in_zone(zone).last_day(end.parse().expect("an instant"))
    };
    assert_eq!(said("UTC", "2027-01-01T00:00:00Z"), "31 Dec 2026");
    assert_eq!(said("Europe/Berlin", "2026-12-31T23:00:00Z"), "31 Dec 2026");
    assert_eq!(said("Europe/Berlin", "2027-01-01T00:00:00Z"), "1 Jan 2027, 00:59:59 Europe/Berlin");
    assert_eq!(said("Europe/Berlin", "2026-03-29T22:00:00Z"), "29 Mar 2026", "a day of 23 hours is whole");
    assert_eq!(
        said("Africa/Cairo", "2026-04-23T22:00:00Z"),
        "23 Apr 2026",
        "the next day begins at one o’clock"
    );
}

#[test]
fn what_begins_is_told_by_the_day_of_the_zone() {
    let berlin = Messages::of(Language::De).in_zone(TimeZone::get("Europe/Berlin").expect("a zone"));
    let said = |at: &str| berlin.date(at.parse().expect("an instant"));
    assert_eq!(said("2026-12-31T23:00:00Z"), "1. Jan. 2027");
    assert_eq!(said("2027-01-01T00:00:00Z"), "1. Jan. 2027, 01:00:00 Europe/Berlin");
}

#[test]
fn every_country_has_a_name_of_its_own_in_every_language() {
    for language in Language::ALL {
        let mut names = BTreeMap::new();
        for country in rust_iso3166::ALL {
            let place: Place = country.alpha2.parse().expect("a country is a place");
            let name = Messages::of(language).place(place);
            assert_ne!(name, country.alpha2, "{language:?} has a name for it");
            let other = names.insert(name.clone(), country.alpha2);
            assert_eq!(other, None, "{language:?}: {name} is one country");
        }
        assert_eq!(names.len(), 249, "as many as ISO 3166-1 lists");
    }
}

#[test]
fn a_part_of_a_country_is_named_with_its_country() {
    let quebec: Place = "CA-QC".parse().expect("a place");
    assert_eq!(Messages::of(Language::En).place(quebec), "Quebec (Canada)");
    assert_eq!(Messages::of(Language::De).place("DE".parse().expect("a place")), "Deutschland");
    assert_eq!(Messages::of(Language::Fr).place("DE".parse().expect("a place")), "Allemagne");
}

#[test]
fn nouns_keep_their_capital_where_the_language_gives_them_one() {
    let [english, german, french] =
        Language::ALL.map(|language| Messages::of(language).inside("Health data"));
    assert_eq!(english, "health data");
    assert_eq!(german, "Health data", "as “Gesundheitsdaten” would");
    assert_eq!(french, "health data");
    let english = Messages::of(Language::En);
    for name in ["PHI", "GDPR Art. 9 data", "", "X"] {
        assert_eq!(english.inside(name), name, "an abbreviation keeps its capitals");
    }
    assert_eq!(english.inside("Data under GDPR"), "data under GDPR", "also further on");
}

#[test]
fn a_language_is_written_by_its_code() {
    let written = serde_json::to_string(&Language::ALL).expect("languages are words");
    assert_eq!(written, r#"["en","de","fr"]"#, "as settings and the window name them");
}
