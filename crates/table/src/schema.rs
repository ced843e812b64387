//! The table's columns, in their order, and what its footer says.

use std::sync::Arc;

use domicile_policy::{Index, Instant};
use parquet::{
    basic::Compression,
    errors::ParquetError,
    file::{
        metadata::{KeyValue, SortingColumn},
        properties::{EnabledStatistics, WriterProperties},
    },
    schema::{parser::parse_message_type, types::TypePtr},
};

/// The schema of the table, under `domicile.schema` in its footer. A change of a column is another one.
pub const SCHEMA: &str = "https://domicile.dev/schemas/decision-table/v1";

const MESSAGE: &str = "
message decision_table {
    REQUIRED BINARY tag (STRING);
    OPTIONAL BINARY category (STRING);
    REQUIRED BINARY endpoint (STRING);
    REQUIRED BINARY model (STRING);
    REQUIRED BINARY upstream_name (STRING);
    REQUIRED BINARY placement (STRING);
    REQUIRED BINARY provider (STRING);
    REQUIRED BINARY verdict (STRING);
    REQUIRED BINARY outcome (STRING);
    REQUIRED GROUP reasons (LIST) { REPEATED GROUP list { REQUIRED BINARY element (STRING); } }
    REQUIRED GROUP excused (LIST) { REPEATED GROUP list { REQUIRED BINARY element (STRING); } }
    REQUIRED GROUP policies (LIST) { REPEATED GROUP list { REQUIRED BINARY element (STRING); } }
    REQUIRED INT64 valid_from (TIMESTAMP(MICROS,true));
    REQUIRED INT64 valid_to (TIMESTAMP(MICROS,true));
}";

/// The columns by which rows are sorted, as places in the message: tag, category, endpoint, valid_from.
const SORTED_BY: [i32; 4] = [0, 1, 2, 12];

/// The schema as Parquet's type.
pub(crate) fn message() -> Result<TypePtr, ParquetError> {
    parse_message_type(MESSAGE).map(Arc::new)
}

/// How the table of `[from, to)` is written. Nothing in it depends on when or where that is done.
pub(crate) fn properties(index: &Index, from: Instant, to: Instant) -> WriterProperties {
    let catalogue = index.catalogue();
    let about = [
        ("domicile.schema", SCHEMA.to_owned()),
        ("domicile.revision", catalogue.revision().to_string()),
        ("domicile.catalogue_sha256", catalogue.sha256().to_string()),
        ("domicile.from", from.to_string()),
        ("domicile.to", to.to_string()),
    ];
    let sorted = SORTED_BY.iter().map(|column| SortingColumn {
        column_idx: *column,
        descending: false,
        // The row about all categories stands before those about one.
        nulls_first: true,
    });
    WriterProperties::builder()
        .set_compression(Compression::SNAPPY)
        .set_dictionary_enabled(true)
        .set_statistics_enabled(EnabledStatistics::Page)
        .set_sorting_columns(Some(sorted.collect()))
        .set_key_value_metadata(Some(
            about.into_iter().map(|(key, value)| KeyValue::new(key.to_owned(), value)).collect(),
        ))
        .build()
}
