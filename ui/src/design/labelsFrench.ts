/** Every word that the design speaks by itself, in French. */
import type { Labels } from "./labels";

export const french: Labels = {
  verdict: { allow: "Autorisé", deny: "Refusé", exempt: "Par dérogation", unknown: "Inconnu" },
  grid: {
    find: "Rechercher",
    findHint: "un mot de la liste…",
    count: (shown, of) => (shown === of ? counted(of, row) : `${figure(shown)} sur ${counted(of, row)}`),
    sorted: (by) =>
      `Trié par ${by.map(({ column, direction }) => `${column}, ${directions[direction]}`).join(", puis par ")}.`,
    unsorted: (column) => `N’est plus trié par ${column}.`,
    head: (column, order, filtered) =>
      [column, ...(order === undefined ? [] : [`tri ${order}`]), ...(filtered ? ["filtré"] : [])].join(", "),
    saved: (column, value) => `${column} enregistré : ${value === "" ? "vide" : value}.`,
    saving: "Enregistrement…",
    cancelled: "Modification abandonnée, rien n’a changé.",
    removed: (count) => `${counted(count, ["ligne retirée", "lignes retirées"])}.`,
    selected: (count) => `${counted(count, ["ligne sélectionnée", "lignes sélectionnées"])}.`,
    selectRow: (name) => `Sélectionner ${name}`,
    selectAll: "Sélectionner toutes les lignes affichées",
    selectColumn: "Sélection",
    nothingFound: (find) => `Aucune ligne ne contient « ${find} ».`,
    failed: "Le changement n’a pas été enregistré. Réessayez.",
  },
  gridBatch: {
    selected: (count, columns) => `Sélection : ${area(count, columns)}.`,
    collapsed: "Une cellule sélectionnée.",
    copied: (count, columns) => `Copie : ${area(count, columns)}.`,
    pasted: (count, refused) => outcome(count, ["cellule collée", "cellules collées"], refused),
    filled: (count, refused) => outcome(count, ["cellule remplie", "cellules remplies"], refused),
    nothingNew: "Rien n’a changé : les cellules le disent déjà.",
    undone: (why) => `Rien n’a été modifié. ${why}`,
    stillSaving: "Le changement précédent est en cours d’enregistrement. Réessayez.",
    oneOnly:
      "Cette liste prend une cellule à la fois, et rien n’a été modifié. Copiez une cellule, et collez-la dans une seule.",
    nowhere: "Placez-vous sur une cellule pour y coller.",
    nothingToFill: "Sélectionnez la cellule à répéter et celles du dessous, puis recopiez vers le bas.",
    cannotEdit: "ne peut pas être modifié ici",
    notChoice: (text) => (text.trim() === "" ? "ne peut pas être vide" : `« ${text} » ne figure pas parmi les choix`),
    severalChoices: (text) => `« ${text} » est le nom de plusieurs choix`,
    unreadable: (text, why) => `« ${text} » : ${why.replace(/\.$/u, "")}`,
    beyondRows: (count) => `${counted(count, row)} au-delà de la fin de la liste`,
    beyondColumns: (count) => `${counted(count, column)} au-delà de la dernière`,
    refusal: (name, names, more, why) =>
      `${name}, ${names.join(", ")}${more === 0 ? "" : ` et ${counted(more, ["autre ligne", "autres lignes"])}`} : ${why}`,
    moreRefusals: (count) => `et ${counted(count, ["autre motif", "autres motifs"])}`,
    report: "Résultat",
    dismiss: "Fermer",
  },
  gridFilter: {
    open: (name) => `Filtrer ${name}`,
    contains: "Contient",
    from: "À partir du",
    through: "Jusqu’au",
    find: "Chercher une valeur",
    values: "Valeurs",
    empty: "vide",
    more: (count) => `${figure(count)} de plus. Saisissez pour les trouver.`,
    clear: "Effacer le filtre",
    done: "Terminé",
    inForce: "Filtres",
    clearAll: "Effacer les filtres",
    chip: (name, what) => `${name} : ${what}`,
    remove: (name, what) => `Retirer le filtre, ${name} : ${what}`,
    whatContains: (text) => `contient « ${text} »`,
    whatDays: (from, through) =>
      [...(from === null ? [] : [`du ${from}`]), ...(through === null ? [] : [`jusqu’au ${through}`])].join(" "),
    whatValues: (labels) =>
      labels.length <= 3
        ? labels.join(", ")
        : `${labels.slice(0, 2).join(", ")} et ${figure(labels.length - 2)} autres`,
    applied: (name, what) => `Filtré par ${name} : ${what}.`,
    removed: (name) => `N’est plus filtré par ${name}.`,
    cleared: "Filtres effacés.",
    nothingPasses: "Aucune ligne ne passe les filtres.",
  },
  gridViews: {
    menu: "Vues",
    current: (name) => `Vue : ${name}`,
    whole: "Toutes les lignes",
    none: "Une vue conserve recherche, filtres et tri sous un nom. Aucune n’est encore enregistrée.",
    name: "Nom de cette vue",
    save: "Enregistrer la vue",
    replace: "Remplacer la vue",
    rename: (name) => `Renommer ${name}`,
    newName: (name) => `Nouveau nom de ${name}`,
    keep: "Renommer",
    discard: "Supprimer",
    cancel: "Annuler",
    remove: (name) => `Supprimer ${name}`,
    needed: "Un nom est nécessaire.",
    taken: (name) => `Une autre vue s’appelle ${name}.`,
    applied: (name) => `Vue ${name} appliquée.`,
    saved: (name) => `Vue ${name} enregistrée.`,
    renamed: (name) => `Vue renommée ${name}.`,
    removed: (name) => `Vue ${name} supprimée.`,
  },
  matrix: {
    cell: (tag, endpoint, verdict, details) => [tag, endpoint, verdict, ...details].join(", "),
    group: (name, count) => `${name}, ${counted(count, endpoint)}`,
    count: (shown, of) => `${figure(shown)} affichés sur ${counted(of, endpoint)}.`,
  },
  choice: { placeholder: "Choisir", none: "Rien ne correspond.", open: "Afficher les choix", clear: "Effacer" },
  tokens: {
    chosen: "Choisis",
    remove: (item) => `Retirer ${item}`,
    chipHelp: "Retour arrière ou Suppr pour retirer",
    inputHelp: (count) => `${figure(count)} choisis. Flèche gauche au début du champ pour les atteindre.`,
  },
  date: {
    hint: "2026-12-31 ou 31/12/2026",
    unreadable: "Ce n’est pas une date. Écrivez 2026-12-31 ou 31 déc. 2026.",
    twoDigitYear: "L’année a deux chiffres. Écrivez les quatre, comme 2026.",
    noSuchDay: "Ce jour n’existe pas dans le calendrier.",
  },
  dialog: {
    close: "Fermer",
    cancel: "Annuler",
    discardQuestion: "Abandonner votre saisie ?",
    keep: "Continuer la saisie",
    discard: "Abandonner",
  },
  toast: { region: "Avis", dismiss: "Fermer" },
  keys: { chord: (named) => named.replace(/[A-Z][a-z]+/gu, (key) => keys.get(key) ?? key) },
  copy: { done: "Copié.", refused: "Le système a refusé la copie.", path: "Copier le chemin" },
  shell: {
    skip: "Aller au contenu",
    rooms: "Espaces",
    draft: "Brouillon",
    inspector: "Explication",
    status: "État de l’espace de travail",
    explain: "Afficher l’explication",
    theme: "Thème",
    themes: { light: "Clair", dark: "Sombre", system: "Comme le système" },
    attention: (count) => `${figure(count)} à examiner`,
  },
};

const row = ["ligne", "lignes"] as const;
const column = ["colonne", "colonnes"] as const;
const endpoint = ["point d’accès", "points d’accès"] as const;
const keys = new Map([
  ["Esc", "Échap"],
  ["Shift", "Maj"],
  ["Space", "Espace"],
  ["Enter", "Entrée"],
  ["Home", "Début"],
  ["End", "Fin"],
  ["Delete", "Suppr"],
]);
const directions = { ascending: "croissant", descending: "décroissant" };

function figure(count: number): string {
  return count.toLocaleString("fr");
}

/** In French none is singular as one is. */
function counted(count: number, [one, several]: readonly [string, string]): string {
  return `${figure(count)} ${count < 2 ? one : several}`;
}

function area(count: number, columns: number): string {
  return `${counted(count, row)} × ${counted(columns, column)}`;
}

function outcome(count: number, cells: readonly [string, string], refused: number): string {
  const done = counted(count, cells);
  return refused === 0 ? `${done}.` : `${done}, ${counted(refused, ["refusée", "refusées"])} :`;
}
