use std::path::Path;

use super::folder_in;

fn folder(name: &str) -> String {
    folder_in(Path::new("home"), name, 3).display().to_string()
}

#[test]
fn a_name_becomes_a_folder_that_every_system_takes() {
    assert_eq!(folder("Northwind Health"), "home/Domicile/Northwind Health/revision-3");
    assert_eq!(folder("Ärzte & Söhne: Köln"), "home/Domicile/Ärzte - Söhne- Köln/revision-3");
}

#[test]
fn no_name_leads_out_of_the_folder() {
    for name in ["..", "../../etc", "/etc", "C:\\Windows", "...", ""] {
        let found = folder(name);
        let below = found.strip_prefix("home/Domicile/").and_then(|rest| rest.strip_suffix("/revision-3"));
        let below = below.unwrap_or_else(|| panic!("`{name}` gave {found}, which is somewhere else"));
        assert!(!below.contains(['/', '\\']) && below != "..", "`{name}` gave {found}");
    }
    assert_eq!(folder(".."), "home/Domicile/workspace/revision-3", "nothing usable is left of the name");
}
