// Elements by role and accessible name, as the engine computes them for a screen reader: what cannot be
// found so cannot be used so. A CSS table only narrows the candidates and never decides.

/** Where an element of a role can be, besides an explicit `role`. */
const candidates = {
  article: "article",
  banner: "header",
  button: "button, summary, select, input[type=button], input[type=submit]",
  cell: "td",
  checkbox: "input[type=checkbox]",
  columnheader: "th",
  combobox: "select, input[list]",
  complementary: "aside",
  contentinfo: "footer",
  dialog: "dialog",
  form: "form",
  group: "fieldset, details, optgroup",
  heading: "h1, h2, h3, h4, h5, h6",
  img: "img, svg",
  link: "a[href], area[href]",
  list: "ul, ol, menu",
  listitem: "li",
  main: "main",
  navigation: "nav",
  option: "option",
  radio: "input[type=radio]",
  region: "section",
  row: "tr",
  rowheader: "th",
  searchbox: "input[type=search]",
  spinbutton: "input[type=number]",
  status: "output",
  table: "table",
  textbox: "input:not([type]), input[type=text], input[type=email], input[type=url], input[type=password], textarea",
};

/** Runs in the page: the candidates, those whose text could give the name first. */
function collect(root, selector, wanted) {
  const squeeze = (text) => text.replace(/\s+/g, "").toLowerCase();
  const mayBeNamed = (element) => {
    const labelled = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
    const parts = [
      ...labelled.map((id) => document.getElementById(id)?.textContent ?? ""),
      ...Array.from(element.labels ?? [], (label) => label.textContent),
      ...["aria-label", "alt", "title", "placeholder", "value"].map((name) => element.getAttribute(name) ?? ""),
      element.textContent,
    ];
    return squeeze(parts.join("")).includes(squeeze(wanted));
  };
  // What is not drawn, is hidden from screen readers, or cannot be reached behind a dialog, is not there.
  const away = (element) => element.closest("[aria-hidden=true], [inert]") !== null || !element.checkVisibility();
  const all = Array.from((root ?? document).querySelectorAll(selector)).filter((element) => !away(element));
  const likely = new Set(wanted === null ? all : all.filter(mayBeNamed));
  return [...likely, ...all.filter((element) => !likely.has(element))];
}

/** Whether a computed name is the wanted one: a string exactly, a pattern anywhere, nothing always. */
function names(wanted, label) {
  if (wanted === undefined) return true;
  return wanted instanceof RegExp ? wanted.test(label) : label === wanted;
}

/** All elements of `role` and `name` under `root`, each with its name, in the page's order of likelihood. */
export async function all(browser, role, name, options = {}) {
  // A page that redraws while it is read is read again: what was seen of it is neither there nor gone.
  for (let turn = 0; turn < 100; turn += 1) {
    const found = await read(browser, role, name, options);
    if (found !== null) return found;
  }
  throw new Error("the page redraws without end");
}

/** One reading; null where the page redrew meanwhile. */
async function read(browser, role, name, { root, first = false }) {
  const selector = [`[role~="${role}"]`, candidates[role]].filter(Boolean).join(", ");
  const hint = typeof name === "string" ? name : null;
  const found = [];
  try {
    for (const reference of await browser.execute(collect, root ?? null, selector, hint)) {
      const element = await browser.$(reference);
      if (!sameRole(role, await element.getComputedRole())) continue;
      if (names(name, await nameOf(browser, role, element))) found.push(element);
      if (first && found.length > 0) break;
    }
  } catch (error) {
    if (!isStale(error)) throw error;
    // Below what is gone there is nothing.
    return root !== undefined && (await isGone(root)) ? [] : null;
  }
  return found;
}

function isStale(error) {
  return /stale element|no such element/i.test(`${error.name} ${error.message}`);
}

async function isGone(element) {
  try {
    await element.getTagName();
    return false;
  } catch (error) {
    if (!isStale(error)) throw error;
    return true;
  }
}

/** The computed name. WebKit gives a cell none, and leaves it to the reader to read what stands in it: so do we. */
async function nameOf(browser, role, element) {
  const label = (await element.getComputedLabel()).trim();
  if (label !== "" || !["cell", "gridcell"].includes(role)) return label;
  return browser.execute((cell) => cell.textContent.trim().replace(/\s+/g, " "), element);
}

/** WebKit answers `image` for what ARIA has called `img` and now both. */
function sameRole(wanted, computed) {
  const one = (role) => (role === "image" ? "img" : role);
  return one(computed) === one(wanted);
}
