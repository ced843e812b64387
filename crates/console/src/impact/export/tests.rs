use super::cell;

#[test]
fn a_spreadsheet_takes_no_cell_for_a_formula() {
    for text in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
        let written = cell(text);
        let inside = written.trim_start_matches('"');
        assert!(inside.starts_with('\''), "`{text:?}` is marked as text: {written:?}");
    }
    assert_eq!(cell("eu-personal"), "eu-personal", "what is no formula stays as it is");
}

#[test]
fn a_cell_with_a_separator_is_quoted() {
    assert_eq!(cell("a, b"), "\"a, b\"", "a comma is part of the cell");
    assert_eq!(cell("say \"no\""), "\"say \"\"no\"\"\"", "quotes are doubled");
    assert_eq!(cell("=\"x\",1"), "\"'=\"\"x\"\",1\"", "both at once");
}
