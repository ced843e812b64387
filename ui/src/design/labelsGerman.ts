/** Every word that the design speaks by itself, in German. */
import type { Labels } from "./labels";

export const german: Labels = {
  verdict: { allow: "Zulässig", deny: "Abgelehnt", exempt: "Ausnahme", unknown: "Unbekannt" },
  grid: {
    find: "Suchen",
    findHint: "ein Wort der Liste …",
    count: (shown, of) => (shown === of ? counted(of, row) : `${figure(shown)} von ${counted(of, row)}`),
    sorted: (by) =>
      `Sortiert nach ${by.map(({ column, direction }) => `${column}, ${directions[direction]}`).join(", dann nach ")}.`,
    unsorted: (column) => `Nicht mehr sortiert nach ${column}.`,
    head: (column, order, filtered) =>
      [column, ...(order === undefined ? [] : [`Sortierung ${order}`]), ...(filtered ? ["gefiltert"] : [])].join(", "),
    saved: (column, value) => `${column} gespeichert: ${value === "" ? "leer" : value}.`,
    saving: "Wird gespeichert …",
    cancelled: "Bearbeitung abgebrochen, nichts geändert.",
    removed: (count) => `${counted(count, row)} entfernt.`,
    selected: (count) => `${counted(count, row)} ausgewählt.`,
    selectRow: (name) => `${name} auswählen`,
    selectAll: "Alle gezeigten Zeilen auswählen",
    selectColumn: "Auswahl",
    nothingFound: (find) => `Keine Zeile enthält „${find}“.`,
    failed: "Die Änderung wurde nicht gespeichert. Versuchen Sie es erneut.",
  },
  gridBatch: {
    selected: (count, columns) => `${area(count, columns)} ausgewählt.`,
    collapsed: "Eine Zelle ausgewählt.",
    copied: (count, columns) => `${area(count, columns)} kopiert.`,
    pasted: (count, refused) => outcome(count, "eingefügt", refused),
    filled: (count, refused) => outcome(count, "ausgefüllt", refused),
    nothingNew: "Nichts geändert: Die Zellen enthalten dies bereits.",
    undone: (why) => `Nichts wurde geändert. ${why}`,
    stillSaving: "Die vorherige Änderung wird noch gespeichert. Versuchen Sie es erneut.",
    oneOnly:
      "Diese Liste nimmt eine Zelle auf einmal, und nichts wurde geändert. Kopieren Sie eine Zelle, und fügen Sie sie in eine ein.",
    nowhere: "Gehen Sie zum Einfügen auf eine Zelle.",
    nothingToFill: "Wählen Sie die zu wiederholende Zelle und die Zellen darunter, und füllen Sie dann aus.",
    cannotEdit: "kann hier nicht bearbeitet werden",
    notChoice: (text) => (text.trim() === "" ? "darf nicht leer sein" : `„${text}“ steht nicht zur Wahl`),
    severalChoices: (text) => `„${text}“ heißen mehrere Wahlmöglichkeiten`,
    unreadable: (text, why) => `„${text}“: ${why.replace(/\.$/u, "")}`,
    beyondRows: (count) => `${counted(count, row)} über das Ende der Liste hinaus`,
    beyondColumns: (count) => `${counted(count, column)} über die letzte hinaus`,
    refusal: (name, names, more, why) =>
      `${name}, ${names.join(", ")}${more === 0 ? "" : ` und ${counted(more, ["weitere Zeile", "weitere Zeilen"])}`}: ${why}`,
    moreRefusals: (count) => `und ${counted(count, ["weiterer Grund", "weitere Gründe"])}`,
    report: "Ergebnis",
    dismiss: "Schließen",
  },
  gridFilter: {
    open: (name) => `${name} filtern`,
    contains: "Enthält",
    from: "Ab dem",
    through: "Bis zum",
    find: "Wert suchen",
    values: "Werte",
    empty: "leer",
    more: (count) => `${figure(count)} weitere. Tippen Sie, um sie zu finden.`,
    clear: "Filter aufheben",
    done: "Fertig",
    inForce: "Filter",
    clearAll: "Filter aufheben",
    chip: (name, what) => `${name}: ${what}`,
    remove: (name, what) => `Filter entfernen, ${name}: ${what}`,
    whatContains: (text) => `enthält „${text}“`,
    whatDays: (from, through) =>
      [...(from === null ? [] : [`ab ${from}`]), ...(through === null ? [] : [`bis ${through}`])].join(" "),
    whatValues: (labels) =>
      labels.length <= 3
        ? labels.join(", ")
        : `${labels.slice(0, 2).join(", ")} und ${figure(labels.length - 2)} weitere`,
    applied: (name, what) => `Gefiltert nach ${name}: ${what}.`,
    removed: (name) => `Nicht mehr gefiltert nach ${name}.`,
    cleared: "Filter aufgehoben.",
    nothingPasses: "Keine Zeile entspricht den Filtern.",
  },
  gridViews: {
    menu: "Ansichten",
    current: (name) => `Ansicht: ${name}`,
    whole: "Alle Zeilen",
    none: "Eine Ansicht bewahrt Suche, Filter und Sortierung unter einem Namen. Noch ist keine gespeichert.",
    name: "Name dieser Ansicht",
    save: "Ansicht speichern",
    replace: "Ansicht ersetzen",
    rename: (name) => `${name} umbenennen`,
    newName: (name) => `Neuer Name von ${name}`,
    keep: "Umbenennen",
    discard: "Löschen",
    cancel: "Abbrechen",
    remove: (name) => `${name} löschen`,
    needed: "Ein Name ist erforderlich.",
    taken: (name) => `Eine andere Ansicht heißt ${name}.`,
    applied: (name) => `Ansicht ${name} angewandt.`,
    saved: (name) => `Ansicht ${name} gespeichert.`,
    renamed: (name) => `Ansicht in ${name} umbenannt.`,
    removed: (name) => `Ansicht ${name} gelöscht.`,
  },
  matrix: {
    cell: (tag, endpoint, verdict, details) => [tag, endpoint, verdict, ...details].join(", "),
    group: (name, count) => `${name}, ${counted(count, ["Endpunkt", "Endpunkte"])}`,
    count: (shown, of) => `${figure(shown)} von ${counted(of, ["Endpunkt", "Endpunkten"])} gezeigt.`,
  },
  choice: { placeholder: "Wählen", none: "Nichts passt.", open: "Auswahl zeigen", clear: "Leeren" },
  tokens: {
    chosen: "Gewählt",
    remove: (item) => `${item} entfernen`,
    chipHelp: "Mit Rücktaste oder Entf entfernen",
    inputHelp: (count) => `${figure(count)} gewählt. Mit Pfeil links am Anfang des Feldes erreichen Sie sie.`,
  },
  date: {
    hint: "2026-12-31 oder 31.12.2026",
    unreadable: "Das ist kein Datum. Schreiben Sie es als 2026-12-31 oder 31. Dez. 2026.",
    twoDigitYear: "Das Jahr hat zwei Stellen. Schreiben Sie alle vier, wie in 2026.",
    noSuchDay: "Diesen Tag gibt es im Kalender nicht.",
  },
  dialog: {
    close: "Schließen",
    cancel: "Abbrechen",
    discardQuestion: "Eingaben verwerfen?",
    keep: "Weiter bearbeiten",
    discard: "Verwerfen",
  },
  toast: { region: "Mitteilungen", dismiss: "Schließen" },
  keys: { chord: (named) => named.replace(/[A-Z][a-z]+/gu, (key) => keys.get(key) ?? key) },
  copy: { done: "Kopiert.", refused: "Das System hat das Kopieren verweigert.", path: "Pfad kopieren" },
  shell: {
    skip: "Zum Inhalt",
    rooms: "Bereiche",
    draft: "Entwurf",
    inspector: "Erklärung",
    status: "Zustand des Arbeitsbereichs",
    explain: "Erklärung zeigen",
    theme: "Design",
    themes: { light: "Hell", dark: "Dunkel", system: "Wie das System" },
    attention: (count) => `${figure(count)} zu beachten`,
  },
};

const row = ["Zeile", "Zeilen"] as const;
const column = ["Spalte", "Spalten"] as const;
const keys = new Map([
  ["Ctrl", "Strg"],
  ["Shift", "Umschalt"],
  ["Space", "Leertaste"],
  ["Enter", "Eingabe"],
  ["Home", "Pos1"],
  ["End", "Ende"],
  ["Delete", "Entf"],
]);
const directions = { ascending: "aufsteigend", descending: "absteigend" };

function figure(count: number): string {
  return count.toLocaleString("de");
}

function counted(count: number, [one, several]: readonly [string, string]): string {
  return `${figure(count)} ${count === 1 ? one : several}`;
}

function area(count: number, columns: number): string {
  return `${counted(count, row)} × ${counted(columns, column)}`;
}

function outcome(count: number, verb: string, refused: number): string {
  const done = `${counted(count, ["Zelle", "Zellen"])} ${verb}`;
  return refused === 0 ? `${done}.` : `${done}, ${figure(refused)} abgewiesen:`;
}
