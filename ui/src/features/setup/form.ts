/** What is typed at set-up, and what does not fit yet. The rules of names are the core's; it checks them again. */
import type { Setup } from "@/api/bindings";

export interface SetupForm {
  name: string;
  officer: string;
  templates: readonly string[];
  /** Whether to go on with an import once the workspace is there. */
  import: boolean;
  practice: boolean;
}

export const emptyForm: SetupForm = { name: "", officer: "", templates: [], import: false, practice: false };

/** The form as it was kept when the window was closed; what cannot be used of it is empty. */
export function readForm(kept: unknown): SetupForm {
  const given: Partial<Record<keyof SetupForm, unknown>> = typeof kept === "object" && kept !== null ? kept : {};
  return {
    name: text(given.name),
    officer: text(given.officer),
    templates: Array.isArray(given.templates) ? given.templates.filter((one) => typeof one === "string") : [],
    import: given.import === true,
    practice: given.practice === true,
  };
}

const text = (value: unknown) => (typeof value === "string" ? value : "");

export type NameField = "name" | "officer";

const longest = 120;

/** The names that cannot be used, in the order of the form. */
export function unusableNames(form: SetupForm): NameField[] {
  const fields: readonly NameField[] = ["name", "officer"];
  return fields.filter((field) => !isName(form[field]));
}

function isName(text: string): boolean {
  const name = text.trim();
  return name !== "" && Array.from(name).length <= longest && !/\p{Cc}/u.test(name);
}

export function toSetup(form: SetupForm): Setup {
  return {
    name: form.name.trim(),
    officer: form.officer.trim(),
    templates: [...form.templates],
    practice: form.practice,
  };
}
