//! Times as logs have them, cut down to the second.

use domicile_policy::Instant;
use parquet::{
    basic::{ConvertedType, LogicalType, TimeUnit, Type},
    data_type::Int96,
    schema::types::ColumnDescriptor,
};

/// What a timestamp counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    Milliseconds,
    Microseconds,
    Nanoseconds,
}

impl Unit {
    const fn a_second(self) -> i64 {
        match self {
            Self::Milliseconds => 1_000,
            Self::Microseconds => 1_000_000,
            Self::Nanoseconds => 1_000_000_000,
        }
    }
}

/// What the numbers of a column are: marked as timestamps, or plain; and whether they say no time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Marked {
    Timestamp {
        unit: Unit,
        without_zone: bool,
    },
    Plain,
    /// Marked as something that is no instant, for example a date.
    Other,
}

/// What Parquet says of a column of numbers.
pub(super) fn marked(column: &ColumnDescriptor) -> Marked {
    if let Some(LogicalType::Timestamp(timestamp)) = column.logical_type_ref() {
        let unit = match timestamp.unit {
            TimeUnit::MILLIS => Unit::Milliseconds,
            TimeUnit::MICROS => Unit::Microseconds,
            TimeUnit::NANOS => Unit::Nanoseconds,
        };
        return Marked::Timestamp { unit, without_zone: !timestamp.is_adjusted_to_u_t_c };
    }
    match (column.logical_type_ref(), column.converted_type()) {
        // Older writers mark them so, and mean UTC.
        (None, ConvertedType::TIMESTAMP_MILLIS) => {
            Marked::Timestamp { unit: Unit::Milliseconds, without_zone: false }
        }
        (None, ConvertedType::TIMESTAMP_MICROS) => {
            Marked::Timestamp { unit: Unit::Microseconds, without_zone: false }
        }
        // Twelve bytes are a day and its nanoseconds; they have no mark and say no zone.
        (None, _) if column.physical_type() == Type::INT96 => {
            Marked::Timestamp { unit: Unit::Nanoseconds, without_zone: true }
        }
        (None, ConvertedType::NONE) | (Some(LogicalType::Integer(_)), _) => Marked::Plain,
        (
            None,
            ConvertedType::INT_32 | ConvertedType::INT_64 | ConvertedType::UINT_32 | ConvertedType::UINT_64,
        ) => Marked::Plain,
        _ => Marked::Other,
    }
}

/// The instant of a timestamp, cut towards the past.
pub(super) fn of_integer(number: i64, unit: Unit) -> Option<Instant> {
    Instant::from_second(number.div_euclid(unit.a_second()))
}

/// The instant of a day and its nanoseconds.
pub(super) fn of_int96(number: &Int96) -> Option<Instant> {
    Instant::from_second(number.to_seconds())
}
