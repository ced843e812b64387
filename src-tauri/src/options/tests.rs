//! The arguments as a shell would pass them.

use super::{Access, Options, OptionsError};

fn read(args: &[&str]) -> Result<Options, OptionsError> {
    Options::from_args(args.iter().map(Into::into))
}

#[test]
fn no_argument_opens_the_officers_own_workspace() {
    assert_eq!(read(&[]), Ok(Options::default()), "a start from the desktop passes nothing");
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
fn how_to_open_is_an_option_and_only_one() {
    let access = |args: &[&str]| read(args).map(|options| options.access);
    assert_eq!(access(&["w.domicile"]), Ok(Access::Work), "a window is for work");
    assert_eq!(access(&["--read-only", "w.domicile"]), Ok(Access::Look), "unless it is only to look");
    assert_eq!(
        access(&["w.domicile", "--take-over"]),
        Ok(Access::TakeOver),
        "or to take over, before or after"
    );
    let both = access(&["--read-only", "--take-over"]);
    assert_eq!(both, Err(OptionsError::TwoWays), "who asks for both has not decided");
}

#[test]
fn a_second_path_is_refused() {
    assert_eq!(
        read(&["a", "b"]),
        Err(OptionsError::SecondWorkspace("b".to_owned())),
        "opening the first and dropping the second would surprise"
    );
}
