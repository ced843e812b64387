//! Instants as logs write them.

use domicile_policy::Instant;

/// From this number of seconds on a number means milliseconds: as seconds it would lie beyond the year 5000.
const MILLISECONDS_FROM: f64 = 1e11;
/// From here on it would mean something finer, which no format has.
const NOTHING_FROM: f64 = 1e14;

/// An RFC 3339 instant with an offset, or a decimal number in a text.
pub fn of_text(text: &str) -> Option<Instant> {
    if let Some(instant) = usual(text.as_bytes()) {
        return Some(instant);
    }
    let text = text.trim();
    if let Ok(instant) = text.parse::<Instant>() {
        return Some(instant);
    }
    let is_number = !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit() || b == b'.');
    if is_number { text.parse::<f64>().ok().and_then(of_number) } else { None }
}

/// Seconds since 1970, or milliseconds where the number is too large for seconds. A fraction is cut off.
pub fn of_number(number: f64) -> Option<Instant> {
    let seconds = if !(0.0..NOTHING_FROM).contains(&number) {
        return None;
    } else if number >= MILLISECONDS_FROM {
        number / 1000.0
    } else {
        number
    };
    #[expect(clippy::cast_possible_truncation, reason = "below 10^11, and the fraction is to be cut off")]
    Instant::from_second(seconds.floor() as i64)
}

/// `YYYY-MM-DDTHH:MM:SS[.f…]Z`, which nearly every log writes. Anything else is left to the thorough reading.
pub(super) fn usual(text: &[u8]) -> Option<Instant> {
    let (head, tail) = text.split_first_chunk::<19>()?;
    match tail {
        [b'Z'] => {}
        [b'.', digits @ .., b'Z']
            if (1..=9).contains(&digits.len()) && digits.iter().all(u8::is_ascii_digit) => {}
        _ => return None,
    }
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2, b'T', h1, h2, b':', n1, n2, b':', s1, s2] = *head else {
        return None;
    };
    if ![y1, y2, y3, y4, m1, m2, d1, d2, h1, h2, n1, n2, s1, s2].iter().all(u8::is_ascii_digit) {
        return None;
    }
    let number = |tens: u8, ones: u8| i64::from(tens & 15) * 10 + i64::from(ones & 15);
    let (year, month, day) = (number(y1, y2) * 100 + number(y3, y4), number(m1, m2), number(d1, d2));
    let (hour, minute, second) = (number(h1, h2), number(n1, n2), number(s1, s2));
    // Leap seconds are for the thorough reading.
    if !(1..=12).contains(&month)
        || day == 0
        || day > days(year, month)
        || hour > 23
        || minute > 59
        || second > 59
    {
        return None;
    }
    // Days since 1970 in the Gregorian calendar, with years that begin in March (Howard Hinnant's days_from_civil).
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let month = (month + 9) % 12;
    let day_of_year = (153 * month + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    let days = era * 146_097 + day_of_era - 719_468;
    Instant::from_second(days * 86_400 + hour * 3600 + minute * 60 + second)
}

const fn days(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quick_reading_says_what_the_thorough_one_says() {
        // Every day of four hundred years and more, at odd hours, with and without a fraction.
        let first: Instant = "1899-12-30T00:00:00Z".parse().unwrap();
        for day in 0..150_000_i64 {
            let at = first.plus_seconds(day * 86_400 + day * 7919 % 86_400);
            let text = at.to_string();
            assert_eq!(usual(text.as_bytes()), Some(at), "{text}");
            let finer = text.replace('Z', ".999Z");
            assert_eq!(usual(finer.as_bytes()), Some(at), "{finer}: the fraction is cut off");
        }
    }

    #[test]
    fn what_is_no_instant_is_none_quickly_or_thoroughly() {
        for text in [
            "",
            "Z",
            "2026-02-29T00:00:00Z",
            "2026-13-01T00:00:00Z",
            "2026-00-01T00:00:00Z",
            "2026-04-31T00:00:00Z",
            "2026-01-00T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:60:00Z",
            "2026-01-01T00:00:00",
            "yesterday",
            "2026-01-01T00:00:00.Z",
            "2026-01-01",
            "2026-01-01 12:00:00.5",
            "-1",
            "1e9",
            "20260101T000000",
            "٢٠٢٦-01-01T00:00:00Z",
        ] {
            assert_eq!(of_text(text), None, "`{text}` is no instant with a zone");
        }
    }

    #[test]
    fn other_spellings_of_an_instant_are_read_thoroughly() {
        let at: Instant = "2026-03-01T11:00:00Z".parse().unwrap();
        for text in [
            "2026-03-01T12:00:00+01:00",
            "2026-03-01T11:00:00.123456789Z",
            "2026-03-01 11:00:00Z",
            "2026-03-01t11:00:00z",
            "1772362800",
            "1772362800.75",
            "1772362800750",
        ] {
            assert_eq!(of_text(text), Some(at), "`{text}`");
        }
        assert_eq!(of_number(1_772_362_800.999), Some(at), "seconds with a fraction");
        assert_eq!(of_number(1_772_362_800_999.0), Some(at), "milliseconds");
        for number in [-1.0, f64::NAN, f64::INFINITY, 1e14, 1.772_362_8e18] {
            assert_eq!(of_number(number), None, "{number} is neither");
        }
    }
}
