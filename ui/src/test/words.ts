/** The window's real words, for tests of texts that are put together outside a component. */
import { localization } from "@/app/messages";

export function say(key: string, args: Record<string, string | number> = {}): string {
  return localization.getString(key, args);
}
