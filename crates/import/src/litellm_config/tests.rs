//! Files that are wrong as a whole.

use domicile_policy::{Catalogue, Registry};

use super::*;

fn read_bytes(bytes: &[u8]) -> Result<Proposal, ImportError> {
    let (catalogue, starter) = (Catalogue::default(), Registry::default());
    read(&File { name: "config.yaml", bytes }, &Context { catalogue: &catalogue, starter: &starter })
}

#[test]
fn a_file_that_is_wrong_as_a_whole_says_where_and_how_to_mend_it() {
    let table: [(&[u8], &str); 12] = [
        (b"", "empty"),
        (b"\xef\xbb\xbf \n", "empty"),
        (b"# only a comment\n", "empty"),
        (b"- model_name: a\n", "line 1, column 1: the file must be a map with `model_list`, and is a list"),
        (b"text", "the file must be a map"),
        (b"general_settings: {}\n", "no `model_list`"),
        (b"model_list:\n", "no `model_list`"),
        (
            b"model_list: { a: 1 }\n",
            "line 1, column 13: `model_list` must be a list of entries, and is a map",
        ),
        (
            b"model_list: []\na: 1\nmodel_list: []\n",
            "line 3, column 1: `model_list` stands here a second time, after line 1",
        ),
        (b"model_list:\n  - \xff\n", "line 2, column 5: the text is not UTF-8"),
        (b"model_list:\n\t- a\n", "use spaces"),
        (b"model_list: [\n", "not YAML"),
    ];
    for (bytes, part) in table {
        let error = read_bytes(bytes).unwrap_err().to_string();
        assert!(error.contains(part), "{:?}: {error}", String::from_utf8_lossy(bytes));
    }
    let large = read_bytes(&vec![b' '; LIMIT + 1]).unwrap_err();
    assert!(matches!(large, ImportError::TooLarge { .. }), "size is looked at first");
}

#[test]
fn what_else_the_file_says_becomes_notes() {
    let text = "include: [more.yaml]\nmodel_list: []\ngeneral_settings: { store_model_in_db: yes }\nrouter_settings:\n  \
                model_group_alias: { a: b }\n  default_litellm_params: { api_base: x }\n";
    let proposal = read_bytes(text.as_bytes()).unwrap();
    let lines: Vec<Option<u32>> = proposal.notes.iter().map(|note| note.line).collect();
    assert_eq!(lines, [Some(1), Some(3), Some(5), Some(6), None], "each with its line");
    let cut = read_bytes(text.trim_end().as_bytes()).unwrap();
    let last = cut.notes.last().unwrap();
    assert!(
        last.line == Some(6) && last.message.to_string().contains("cut off"),
        "a last line without an end: {last:?}"
    );
    let marked = [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
    assert_eq!(read_bytes(&marked).unwrap().notes.len(), 5, "a byte order mark is passed over");
}
