/** The window's real words, for tests of texts that are put together outside a component. */
import { localizationOf } from "@/app/messages";

export function say(key: string, args: Record<string, string | number> = {}): string {
  return localizationOf("en").getString(key, args);
}
