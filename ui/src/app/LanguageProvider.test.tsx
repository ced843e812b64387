import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { useSay } from "@/api/useSay";
import { useLabels } from "@/design/LabelsProvider";
import { showNumber, shownLocale, type Language } from "@/lib/language";
import { placeName } from "@/lib/places";
import { showDay } from "@/lib/when";
import { Frame } from "./Frame";
import { LanguageProvider, useLanguage } from "./LanguageProvider";
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

const open = (initial: Language, onChange?: (language: Language) => void) =>
  render(
    <LanguageProvider initial={initial} {...(onChange === undefined ? {} : { onChange })}>
      <Window />
    </LanguageProvider>,
  );
const said = () => screen.getByText(/\|/u).textContent;

test("a language is chosen with the keyboard, and messages, design, dates, numbers and places follow it", async () => {
  const kept = vi.fn<(language: Language) => void>();
  open("en", kept);
  expect(said()).toBe("1,148 edits | Dismiss | 31 Dec 2026 | 1,148 | Germany");
  expect(document.documentElement.lang, "a screen reader reads it in English").toBe("en");
  screen.getByRole("button", { name: "Language: English" }).focus();
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByRole("menuitemradio", { name: "English", checked: true })).toBeTruthy();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(await screen.findByRole("button", { name: "Sprache: Deutsch" })).toBeTruthy();
  expect(said()).toBe("1.148 Änderungen | Schließen | 31. Dez. 2026 | 1.148 | Deutschland");
  expect(document.documentElement.lang).toBe("de");
  expect(kept, "whoever keeps the choice is told").toHaveBeenCalledExactlyOnceWith("de");
});

test("the window begins in the language that it is given", () => {
  open("fr");
  expect(said()).toBe("1\u202f148 modifications | Fermer | 31 déc. 2026 | 1\u202f148 | Allemagne");
  expect(document.documentElement.lang).toBe("fr");
});
