//! What of a provider's error message may be shown. Providers repeat what they were sent: so every word that also
//! stands in the prompt, or shares letters with the key, is replaced before anybody sees or stores the message. Better a
//! message with holes than a prompt in a log.

use serde::Deserialize;
use zeroize::Zeroizing;

/// The most characters that are shown.
const LONGEST: usize = 300;

/// In the place of a word that is not shown.
const HOLE: &str = "…";

#[derive(Deserialize)]
struct Body {
    error: Option<Reason>,
    message: Option<String>,
    detail: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Reason {
    Text(String),
    Object { message: Option<String> },
}

/// What must not be shown: everything that was sent in confidence.
pub(crate) struct Confidential {
    texts: Zeroizing<String>,
    key: Zeroizing<String>,
}

impl Confidential {
    /// These texts and this key.
    pub(crate) fn new<'a>(texts: impl IntoIterator<Item = &'a str>, key: Option<&str>) -> Self {
        let mut all = Zeroizing::new(String::new());
        for text in texts {
            all.push_str(&Zeroizing::new(text.to_lowercase()));
            all.push('\n');
        }
        Self { texts: all, key: Zeroizing::new(key.unwrap_or_default().to_lowercase()) }
    }

    /// The reason that an error's body gives, shortened and with holes; none when it gives none.
    pub(crate) fn reason(&self, body: &[u8]) -> Option<String> {
        let body: Body = serde_json::from_slice(body).ok()?;
        let reason = match body.error {
            Some(Reason::Text(text)) => Some(text),
            Some(Reason::Object { message }) => message,
            None => body.message.or(body.detail),
        };
        reason.map(|reason| self.cleaned(&reason)).filter(|cleaned| !cleaned.is_empty())
    }

    /// The text on one line, without any word that is confidential.
    pub(crate) fn cleaned(&self, text: &str) -> String {
        // Cut before anything else: the work is then bounded whatever was received.
        let text: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
        let mut cleaned = String::new();
        let mut word = String::new();
        for c in text.chars().chain([' ']) {
            if c.is_alphanumeric() {
                word.push(c);
                continue;
            }
            if !word.is_empty() {
                cleaned.push_str(if self.holds(&word.to_lowercase()) { HOLE } else { &word });
                word.clear();
            }
            if !(c.is_whitespace() && cleaned.ends_with([' ']) || cleaned.is_empty() && c.is_whitespace()) {
                cleaned.push(if c.is_whitespace() { ' ' } else { c });
            }
        }
        cleaned.trim_end().to_owned()
    }

    /// Whether this word, in small letters, gives away any of what is confidential.
    fn holds(&self, word: &str) -> bool {
        let shares = |length: usize, text: &str| {
            let letters: Vec<char> = word.chars().collect();
            letters.windows(length).any(|window| text.contains(&window.iter().collect::<String>()))
        };
        let words = || self.texts.split(|c: char| !c.is_alphanumeric()).filter(|own| !own.is_empty());
        let short = word.chars().count() < 3;
        shares(4, &self.key)
            || (!word.is_ascii() && shares(2, &self.texts))
            || (short && word.contains(|c: char| c.is_ascii_digit()) && words().any(|own| own == word))
            || (!short && self.texts.contains(word))
            || words().any(|own| own.chars().count() >= 4 && word.contains(own))
    }
}

#[cfg(test)]
mod tests;
