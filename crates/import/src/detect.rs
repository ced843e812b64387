//! Which format a file is in, by what it holds. Its name tells nothing: a file is often saved under another. A format is
//! known by keys, headings and columns that only it has; a file that is cut off or wrong further down still shows them,
//! and its importer then says what is wrong.

use domicile_text::{Text, text};

use crate::{
    azure_matrix,
    error::ImportError,
    input::{File, LARGEST},
    proposal::Format,
    sheets::{csv, xlsx},
    text::decode,
};

impl Format {
    /// The format of `file`.
    ///
    /// Errors: no format fits, or more than one does; the file is too large, empty, or neither UTF-8 nor a workbook.
    pub fn detect(file: &File<'_>) -> Result<Self, ImportError> {
        let fits = if file.bytes.starts_with(xlsx::MAGIC) {
            if xlsx::is_ours(file.bytes)? { vec![Self::RegistryXlsx] } else { Vec::new() }
        } else {
            let text = decode(file.bytes, LARGEST)?;
            match csv::table(text) {
                Some(_) => vec![Self::RegistryCsv],
                None if is_json(text) => of_json(text),
                None => of_lines(text),
            }
        };
        let name =
            |format: &Self| text!("{title} (`{name}`)", title = format.title(), name = format.as_str());
        let names = |formats: &[Self]| Text::several(formats.iter().map(name), ", ");
        match fits.as_slice() {
            [only] => Ok(*only),
            [] => Err(ImportError::Unrecognised(names(&Self::ALL))),
            several => Err(ImportError::Ambiguous(names(several))),
        }
    }
}

/// Whether it begins as JSON does; a table of TOML begins with `[`, too, and goes on with its name.
fn is_json(text: &str) -> bool {
    let mut signs = text.chars().filter(|c| !c.is_whitespace());
    match signs.next() {
        Some('{') => true,
        Some('[') => {
            matches!(signs.next(), None | Some('{' | '[' | ']' | '"')) && !text.trim_start().starts_with("[[")
        }
        Some(_) | None => false,
    }
}

/// The formats whose keys stand in a JSON text.
fn of_json(text: &str) -> Vec<Format> {
    let (mut fits, mut properties, mut resource) = ([false; 6], false, false);
    let [config, models, azure, bedrock, botocore, workspace] = &mut fits;
    for (depth, key) in keys(text) {
        match (depth, key) {
            (1, "model_list") => *config = true,
            (1, "sample_spec") | (2, "litellm_provider") => *models = true,
            (1, "deployments") => *azure = true,
            (1 | 2, "inferenceProfileSummaries") => *bedrock = true,
            (1, "partitions") => *botocore = true,
            (1, "registry") => *workspace = true,
            (1 | 2, "properties") => properties = true,
            (1 | 2, "sku" | "location") => resource = true,
            (_, _) => {}
        }
    }
    *azure |= properties && resource;
    let formats = [
        Format::LitellmConfig,
        Format::LitellmModels,
        Format::AzureDeployments,
        Format::BedrockProfiles,
        Format::Botocore,
        Format::WorkspaceFile,
    ];
    formats.into_iter().zip(fits).filter(|(_, fits)| *fits).map(|(format, _)| format).collect()
}

/// The keys of a JSON text with how many maps and lists they stand in, as far as the text is JSON.
fn keys(text: &str) -> Vec<(u32, &str)> {
    let bytes = text.as_bytes();
    let (mut keys, mut depth, mut at) = (Vec::new(), 0_u32, 0_usize);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'{' | b'[' => depth = depth.saturating_add(1),
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let start = at;
                while let Some(byte) = bytes.get(at).filter(|byte| **byte != b'"') {
                    at += if *byte == b'\\' { 2 } else { 1 };
                }
                let string = text.get(start..at);
                at += 1;
                let after =
                    bytes.get(at..).unwrap_or_default().iter().find(|byte| !byte.is_ascii_whitespace());
                // No mark is deeper: the rest would only be kept.
                if let (Some(key), Some(b':'), 0..=2) = (string, after, depth) {
                    keys.push((depth, key));
                }
            }
            _ => {}
        }
    }
    keys
}

/// The formats whose lines stand in another text.
fn of_lines(text: &str) -> Vec<Format> {
    let mut fits = Vec::new();
    let mut add = |format| {
        if !fits.contains(&format) {
            fits.push(format);
        }
    };
    for line in text.lines() {
        let key =
            |sign| line.split_once(sign).map(|(key, _): (&str, _)| key.trim_end().trim_matches(['"', '\'']));
        if key(':') == Some("model_list") {
            add(Format::LitellmConfig);
        }
        if azure_matrix::is_head(line) {
            add(Format::AzureMatrix);
        }
        let is_table = matches!(line.trim_end(), "[limit]" | "[cost]" | "[modalities]");
        if is_table || matches!(key('='), Some("npm" | "base_model" | "release_date")) {
            add(Format::ModelsDev);
        }
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_told_from_texts_and_a_broken_end_does_no_harm() {
        let table: [(&str, &[(u32, &str)]); 7] = [
            (r#"{"a": "b", "c" : {"d": 1, "e": {"f": 2}}}"#, &[(1, "a"), (1, "c"), (2, "d"), (2, "e")]),
            (r#"[{"a": ["b:", "c"]}]"#, &[(2, "a")]),
            (r#"{"a\"b": 1, "c"#, &[(1, "a\\\"b")]),
            (r#"{"a": {"#, &[(1, "a")]),
            (r#"{"a": "\"#, &[(1, "a")]),
            ("}}}]", &[]),
            ("\"é", &[]),
        ];
        for (text, expected) in table {
            assert_eq!(keys(text), expected, "{text}");
        }
    }
}
