import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { useLanguage } from "@/api/useLanguage";
import { useSay } from "@/api/useSay";
import { useLabels } from "@/design/LabelsProvider";
import { readLanguage, showNumber, shownLocale, type Language } from "@/lib/language";
import { placeName } from "@/lib/places";
import { showDay } from "@/lib/when";
import { Frame } from "./Frame";
import { LanguageProvider } from "./LanguageProvider";
import { LanguageSwitch } from "./LanguageSwitch";
import { labelsOf } from "./messages";

function Words() {
  const say = useSay();
  const { dismiss } = useLabels("toast");
  const shown = [showDay("2026-12-31T12:00:00Z", "UTC"), showNumber(1148), placeName("DE", shownLocale())];
  return <p>{[say("draft-edits", { count: 1148 }), dismiss, ...shown].join(" | ")}</p>;
}

function Window() {
  const { language } = useLanguage();
  return (
    <Frame labels={labelsOf[language]}>
      <Words />
      <LanguageSwitch />
    </Frame>
  );
}

type Speak = (language: Language) => Promise<void>;

function Kept({ initial, speak }: { initial: Language; speak: Speak }) {
  const [language, setLanguage] = useState(initial);
  return (
    <LanguageProvider language={language} onChange={setLanguage} speak={speak}>
      <Window />
    </LanguageProvider>
  );
}

const open = (initial: Language, speak: Speak = () => Promise.resolve()) =>
  render(<Kept initial={initial} speak={speak} />);
const said = async () => (await screen.findByText(/\|/u)).textContent;

test("a language is chosen with the keyboard, and messages, design, dates, numbers, places and the core follow it", async () => {
  const speak = vi.fn<Speak>().mockResolvedValue();
  open("en", speak);
  expect(await said()).toBe("1,148 edits | Dismiss | 31 Dec 2026 | 1,148 | Germany");
  expect(document.documentElement.lang, "a screen reader reads it in English").toBe("en");
  screen.getByRole("button", { name: "Language: English" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByRole("menuitemradio", { name: "English", checked: true })).toBeTruthy();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(await screen.findByRole("button", { name: "Sprache: Deutsch" })).toBeTruthy();
  expect(await said()).toBe("1.148 Änderungen | Schließen | 31. Dez. 2026 | 1.148 | Deutschland");
  expect(document.documentElement.lang).toBe("de");
  expect(speak.mock.calls, "the core speaks what the window speaks").toEqual([["en"], ["de"]]);
});

test("nothing is shown before the core speaks the language that was kept", async () => {
  const core = new EventTarget();
  open("fr", () => new Promise((resolve) => core.addEventListener("spoken", () => resolve())));
  expect(screen.queryByText(/\|/u)).toBeNull();
  core.dispatchEvent(new Event("spoken"));
  expect(await said()).toBe("1\u202f148 modifications | Fermer | 31 déc. 2026 | 1\u202f148 | Allemagne");
  expect(document.documentElement.lang).toBe("fr");
});

test("a core that cannot be told keeps nobody from the window", async () => {
  open("de", () => Promise.reject(new Error("no workspace")));
  await waitFor(() => expect(document.documentElement.lang).toBe("de"));
  expect(await said()).toContain("Deutschland");
});

test("without a choice the window speaks the system's first language that it knows", () => {
  const system = vi.spyOn(navigator, "languages", "get");
  system.mockReturnValue(["da-DK", "fr-CH", "de"]);
  expect(readLanguage(undefined), "Danish it does not know").toBe("fr");
  expect(readLanguage("de"), "what was chosen counts").toBe("de");
  expect(readLanguage("tlh"), "what is no language of ours does not").toBe("fr");
  system.mockReturnValue(["da-DK"]);
  expect(readLanguage(undefined)).toBe("en");
  system.mockRestore();
});
