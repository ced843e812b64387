/** The size of everything in the window, which the web view sets: media queries see a smaller window then. */
import { getCurrentWebview } from "@tauri-apps/api/webview";
import type { Zoom } from "@/lib/zoom";

export async function showZoom(zoom: Zoom): Promise<void> {
  await getCurrentWebview().setZoom(zoom / 100);
}
