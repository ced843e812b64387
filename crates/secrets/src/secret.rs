//! A value that is wiped when it is dropped and that never prints itself. It is deliberately neither `Clone` nor
//! `Serialize`: copies of a secret are made on purpose or not at all.

use std::fmt;

use zeroize::Zeroize;

/// A secret value. `Debug` and `Display` print the same fixed word for every value.
///
/// ```
/// let secret = domicile_secrets::Secret::new(String::from("correct horse"));
/// assert_eq!(format!("{secret} {secret:?}"), "[redacted] [redacted]");
/// assert_eq!(secret.expose(), "correct horse");
/// ```
pub struct Secret<T: Zeroize>(T);

impl<T: Zeroize> Secret<T> {
    /// Takes the value in; the caller sees to it that no other copy stays behind.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value itself, for the one place that uses it. Never pass it to a log, an error or an answer.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Zeroize> Drop for Secret<T> {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl<T: Zeroize> fmt::Debug for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl<T: Zeroize> fmt::Display for Secret<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

#[cfg(test)]
mod tests;
