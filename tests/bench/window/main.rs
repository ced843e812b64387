//! A window that shows one of the pages of `ui/dist-bench` and does nothing: the peer of the console in `make bench`,
//! for its start and its memory.

use tauri::{WebviewUrl, WebviewWindowBuilder};

fn main() -> tauri::Result<()> {
    let page = std::env::args().nth(1).unwrap_or_else(|| String::from("bench-empty.html"));
    tauri::Builder::default()
        .setup(move |app| {
            let url = WebviewUrl::App(page.clone().into());
            WebviewWindowBuilder::new(app, "main", url).inner_size(1440.0, 900.0).build()?;
            Ok(())
        })
        .run(tauri::generate_context!("tests/bench/window/tauri.conf.json"))
}
