//! The file around the rows: its footer, its groups of rows, and what has no table.

use std::collections::BTreeMap;

use domicile_policy::Catalogue;
use domicile_table::{SCHEMA, TableError, decision_table, write};
use parquet::{
    basic::Encoding,
    file::{reader::FileReader as _, statistics::Statistics},
};
use serde_json::{Value, json};

use crate::{
    read::{index, open, rows},
    world::{catalogue, day, endpoint, expires, issued_at, policy, with},
};

fn some_world() -> Value {
    with(
        vec![endpoint("e0", 0, "m", "german"), endpoint("e1", 3, "m", "american")],
        vec![policy("p0", "eu-health", "EU")],
    )
}

#[test]
fn the_footer_says_what_the_table_is_of() {
    let catalogue = catalogue(&some_world());
    let hash = catalogue.sha256().to_string();
    let file = open(decision_table(&index(catalogue), issued_at(), expires()).unwrap());
    let metadata = file.metadata().file_metadata();
    let said: BTreeMap<&str, &str> = metadata
        .key_value_metadata()
        .unwrap()
        .iter()
        .map(|pair| (pair.key.as_str(), pair.value.as_deref().unwrap()))
        .collect();
    assert_eq!(said["domicile.schema"], SCHEMA, "a reader sees which columns to expect");
    assert_eq!(said["domicile.revision"], "7", "which release it is of");
    assert_eq!(said["domicile.catalogue_sha256"], hash, "which catalogue");
    assert_eq!(said["domicile.from"], issued_at().to_string(), "from when on it answers");
    assert_eq!(said["domicile.to"], expires().to_string(), "and until when");
}

#[test]
fn a_deny_and_an_allow_stand_with_their_reasons() {
    let rows = rows(decision_table(&index(catalogue(&some_world())), issued_at(), expires()).unwrap());
    let all: Vec<_> = rows.iter().filter(|row| row.tag == "eu-health" && row.category.is_none()).collect();
    assert_eq!(all.len(), 2, "one row an endpoint, since nothing changes: {all:?}");
    assert_eq!((all[0].verdict.as_str(), all[0].reasons.len()), ("allow", 0), "the German one may be used");
    assert_eq!(all[1].verdict, "deny", "the American one may not");
    assert_eq!(all[1].reasons, ["stage_outside_boundary:processing"], "the code says which stage");
    assert_eq!(all[1].policies, ["p0"], "and the policy says who says so");
    assert_eq!((all[1].provider.as_str(), all[1].placement.as_str()), ("p", "american"), "where it runs");
    let open: Vec<_> = rows.iter().filter(|row| row.tag == "open").collect();
    assert!(
        open.iter().all(|row| row.verdict == "deny" && row.outcome == "deny" && row.reasons == ["no_policy"]),
        "a tag without a policy is denied for every endpoint: {open:?}"
    );
}

#[test]
fn a_reader_who_looks_for_one_tag_skips_the_others() {
    let mut world = some_world();
    let many = (0..7_000).map(|n| endpoint(&format!("e{n:04}"), 0, &format!("m{n}"), "german"));
    world["registry"]["endpoints"] = many.collect();
    world["registry"]["tags"] = (0..4)
        .map(|n| json!({ "name": format!("tag-{n}"), "categories": ["health_data", "personal_data"] }))
        .collect();
    world["policies"] = json!([policy("p0", "tag-1", "EU")]);
    let file = open(decision_table(&index(catalogue(&world)), issued_at(), expires()).unwrap());
    let groups = file.metadata().row_groups();
    assert_eq!(groups.len(), 4, "84,000 rows are several groups");
    let mut tags = Vec::new();
    for group in groups {
        let column = group.column(0);
        let Some(Statistics::ByteArray(of_tag)) = column.statistics() else { panic!("tags have statistics") };
        tags.push((of_tag.min_opt().unwrap().clone(), of_tag.max_opt().unwrap().clone()));
        assert!(
            group.columns().iter().all(|column| column.encodings().any(|e| e == Encoding::RLE_DICTIONARY)),
            "values that repeat stand once, in a dictionary"
        );
        assert_eq!(group.sorting_columns().unwrap().len(), 4, "a reader is told how rows are sorted");
    }
    assert!(tags.iter().all(|(min, max)| min == max), "each group is about one tag: {tags:?}");
}

#[test]
fn no_time_is_no_table() {
    let index = index(catalogue(&some_world()));
    for to in [issued_at(), day(0)] {
        let refused = decision_table(&index, issued_at(), to);
        assert!(matches!(refused, Err(TableError::Empty { .. })), "it would cover nothing: {refused:?}");
    }
}

#[test]
fn a_catalogue_without_endpoints_has_a_table_without_rows() {
    let bytes = decision_table(&index(Catalogue::default()), issued_at(), expires()).unwrap();
    assert_eq!(rows(bytes), [], "it can be opened, and nothing is permitted");
}

#[test]
fn what_is_written_is_counted_and_the_same_as_the_bytes() {
    let index = index(catalogue(&some_world()));
    let mut sink = Vec::new();
    let written = write(&index, issued_at(), expires(), &mut sink).unwrap();
    let bytes = decision_table(&index, issued_at(), expires()).unwrap();
    assert_eq!(written.rows, 8, "four questions about two endpoints");
    assert_eq!(rows(bytes.clone()).len(), 8, "as many as are read back");
    assert_eq!(sink, bytes, "one writer behind both");
}
