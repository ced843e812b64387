/** Lets the core say its sentences in the language of the window, and its dates by the officer's clock. */
import { commands } from "@/api/bindings";
import type { Language } from "@/lib/language";
import { officerZone } from "@/lib/when";
import { queryClient } from "./queryClient";

let asked: Promise<unknown> = Promise.resolve();

/** One after the other: of two choices the core must hear the later one last. What was read is in the one before. */
export async function speak(language: Language): Promise<void> {
  const tell = () => commands.languageSet(language, officerZone());
  asked = asked.then(tell, tell);
  // Also when the core could not follow: the words that were read may be those of the language before.
  try {
    await asked;
  } finally {
    await queryClient.invalidateQueries();
  }
}
