//! What must hold of any bytes at all, as functions that panic where it does not: the entry points of the fuzz targets,
//! and of the tests of the importers, which are given this file.

use std::sync::OnceLock;

use domicile_import::{Context, File, Format, Status, ip_ranges, log};
use domicile_policy::{Catalogue, Registry};

macro_rules! list {
    ($name:literal) => {
        serde_json::from_str(include_str!(concat!("../../assets/catalogue/", $name))).expect("an asset")
    };
}

/// What the product's starter catalogue knows of providers and their places.
pub fn starter() -> &'static Registry {
    static STARTER: OnceLock<Registry> = OnceLock::new();
    STARTER.get_or_init(|| Registry {
        providers: list!("providers.json"),
        regions: list!("regions.json"),
        zones: list!("zones.json"),
        placements: list!("placements.json"),
        ..Registry::default()
    })
}

/// A name under which every format reads its file.
pub const NAME: &str = "eu.amazon.any.toml";

/// Whatever the bytes are, the importer of `format` refuses them in words, or proposes what a catalogue takes; an error
/// proposes nothing; and what was imported is there the second time.
pub fn import(format: Format, bytes: &[u8]) {
    let file = File { name: NAME, bytes };
    let empty = Catalogue::default();
    let proposal = match format.read(&file, &Context { catalogue: &empty, starter: starter() }) {
        Ok(proposal) => proposal,
        Err(error) => return assert!(!error.to_string().is_empty(), "an error says what is wrong"),
    };
    for row in proposal.rows.iter().filter(|row| row.status == Status::Error) {
        assert!(
            row.objects.is_empty() && !row.message.to_string().is_empty(),
            "an error proposes nothing and says why: {row:?}"
        );
    }
    let all = (0..proposal.rows.len()).collect();
    empty.edited(&proposal.changes(&all)).expect("what is proposed is valid, conflicts included");
    let catalogue = empty.edited(&proposal.changes(&[].into())).expect("what is proposed is valid");
    let context = Context { catalogue: &catalogue, starter: starter() };
    let again = format.read(&file, &context).expect("what was read once is read again");
    for (row, first) in again.rows.iter().zip(&proposal.rows) {
        if matches!(first.status, Status::Added | Status::Changed) {
            assert_eq!(row.status, Status::Same, "{} is there already: {}", row.key, row.message);
        }
    }
    // An entry of LiteLLM's that waits for another to be applied is new afterwards.
    if format != Format::LitellmConfig {
        assert!(again.changes(&[].into()).is_empty(), "importing again changes nothing: {again:?}");
    }
}

/// The format of any bytes is found or refused in words.
pub fn detect(bytes: &[u8]) {
    if let Err(error) = Format::detect(&File { name: NAME, bytes }) {
        assert!(!error.to_string().is_empty(), "an error says what is wrong");
    }
}

/// A list of addresses is refused, or each of its prefixes is found where it is.
pub fn ranges(bytes: &[u8]) {
    let Ok(list) = ip_ranges::read(&File { name: NAME, bytes }) else { return };
    for range in list.all() {
        let found = list.find(range.prefix.network()).expect("the first address of a prefix is in it");
        assert!(found.prefix.contains(&range.prefix.network()), "{found:?} for {range:?}");
    }
    for address in ["0.0.0.0", "255.255.255.255", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"] {
        let address = address.parse().expect("an address");
        if let Some(found) = list.find(address) {
            assert!(found.prefix.contains(&address), "{found:?} for {address}");
        }
    }
}

/// A line of a log is a row or an error, in every format and in that which is found.
pub fn log_line(bytes: &[u8]) {
    for line in bytes.split(|byte| *byte == b'\n') {
        for format in log::Format::ALL {
            let read = log::Mapping::of(format).read(line);
            assert!(read.is_ok() || !format!("{read:?}").is_empty(), "a row or an error");
        }
        let mut auto = log::Auto::default();
        let read = auto.read(line);
        assert!(read.is_err() || auto.found().count() == 1, "a row has a format");
    }
}
