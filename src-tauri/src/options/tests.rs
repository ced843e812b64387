//! The arguments as a shell would pass them.

use super::{Options, OptionsError};

fn read(args: &[&str]) -> Result<Options, OptionsError> {
    Options::from_args(args.iter().map(Into::into))
}

#[test]
fn no_argument_opens_the_officers_own_workspace() {
    assert_eq!(read(&[]), Ok(Options { workspace: None }), "a start from the desktop passes nothing");
}

#[test]
fn a_path_is_the_workspace() {
    let options = read(&["/tmp/a workspace.domicile"]).unwrap();
    assert_eq!(options.workspace, Some("/tmp/a workspace.domicile".into()), "spaces stay part of the path");
}

#[test]
fn an_unknown_option_is_refused_by_name() {
    let error = read(&["--workspce=x"]).unwrap_err();
    assert!(
        error.to_string().contains("`--workspce=x`"),
        "a misspelt option must not open the wrong workspace"
    );
}

#[test]
fn a_second_path_is_refused() {
    assert_eq!(
        read(&["a", "b"]),
        Err(OptionsError::SecondWorkspace("b".to_owned())),
        "opening the first and dropping the second would surprise"
    );
}
