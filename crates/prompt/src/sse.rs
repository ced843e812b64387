//! Server-sent events as chat completions use them: only the data of each event. Written here and not taken from a
//! library, because the size of an event must be bounded while it arrives. Format: WHATWG HTML, section 9.2.6; a missing
//! last blank line, which some servers forget, is tolerated.

/// The largest event that is read.
pub(crate) const LARGEST_EVENT: usize = 1024 * 1024;

/// Why a stream cannot be read any further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// A line is not UTF-8.
    NotText,
    /// An event is larger than [`LARGEST_EVENT`].
    TooLarge,
}

/// Takes bytes in any portions and gives the data of each event that is complete.
#[derive(Default)]
pub(crate) struct Events {
    line: Vec<u8>,
    data: Option<String>,
    after_cr: bool,
    begun: bool,
}

impl Events {
    /// The data of the events that these bytes complete.
    pub(crate) fn push(&mut self, bytes: &[u8]) -> Result<Vec<String>, Unreadable> {
        let mut complete = Vec::new();
        for &byte in bytes {
            let after_cr = std::mem::replace(&mut self.after_cr, byte == b'\r');
            match byte {
                b'\n' if after_cr => {}
                b'\n' | b'\r' => complete.extend(self.end_line()?),
                byte => {
                    self.line.push(byte);
                    self.bounded()?;
                }
            }
        }
        Ok(complete)
    }

    /// The data of an event whose blank line never came.
    pub(crate) fn end(mut self) -> Result<Option<String>, Unreadable> {
        self.end_line()?;
        Ok(self.data)
    }

    fn end_line(&mut self) -> Result<Option<String>, Unreadable> {
        let bytes = std::mem::take(&mut self.line);
        let mut line = std::str::from_utf8(&bytes).map_err(|_| Unreadable::NotText)?;
        if !std::mem::replace(&mut self.begun, true) {
            line = line.strip_prefix('\u{feff}').unwrap_or(line);
        }
        if line.is_empty() {
            return Ok(self.data.take());
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        if field == "data" {
            let value = value.strip_prefix(' ').unwrap_or(value);
            match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            }
            self.bounded()?;
        }
        Ok(None)
    }

    fn bounded(&self) -> Result<(), Unreadable> {
        let held = self.line.len() + self.data.as_ref().map_or(0, String::len);
        if held > LARGEST_EVENT { Err(Unreadable::TooLarge) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests;
