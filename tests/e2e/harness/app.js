// The console's real window, driven as an officer would: launched on a workspace, read by role and name,
// typed into, checked with axe, photographed. Must never reach around the page into the console.
import { mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

import { remote } from "webdriverio";

import { run } from "./cli.js";
import { repository, within } from "./common.js";
import { startDriver } from "./driver.js";
import { all } from "./find.js";
import { keysOf } from "./keys.js";

const binary = resolve(repository, process.env.DOMICILE_APP ?? "target/debug/domicile-console");
const shots = resolve(repository, process.env.DOMICILE_SHOTS ?? "target/shots");
const axePath = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const patience = 30_000;

/**
 * Opens the console and waits for its page. `workspace` is the file to open; `home` a directory that
 * outlives the window (else a new one, removed with it); `env` what else it sees; `application` another program
 * than the console, with its one argument in place of the workspace.
 */
export async function launch({ workspace, home, env = {}, application = binary } = {}) {
  const ownHome = home === undefined;
  const directory = home ?? (await mkdtemp(join(tmpdir(), "domicile-home-")));
  const driver = await startDriver({
    ...process.env,
    XDG_DATA_HOME: join(directory, "data"),
    XDG_CONFIG_HOME: join(directory, "config"),
    XDG_CACHE_HOME: join(directory, "cache"),
    ...env,
  });
  const end = async () => {
    await driver.stop();
    if (ownHome) await rm(directory, { recursive: true, force: true });
  };
  try {
    const browser = await remote({
      hostname: "127.0.0.1",
      port: driver.port,
      logLevel: "silent",
      connectionRetryCount: 0,
      connectionRetryTimeout: 60_000,
      capabilities: {
        browserName: "wry",
        "wdio:enforceWebDriverClassic": true,
        "tauri:options": { application, args: workspace === undefined ? [] : [workspace] },
      },
    });
    const app = new App(browser, driver, end, directory);
    await within(patience, "the page to be loaded", () => browser.execute(() => document.readyState === "complete"));
    return app;
  } catch (error) {
    await end();
    throw error;
  }
}

class App {
  #driver;
  #end;

  constructor(browser, driver, end, home) {
    this.browser = browser;
    this.home = home;
    this.#driver = driver;
    this.#end = end;
  }

  /** The one element of this role and name; waits for it, and fails when there are two. */
  async find(role, name, { root } = {}) {
    const what = `${role} ${name === undefined ? "" : name instanceof RegExp ? name : `"${name}"`}`.trim();
    const found = await within(patience, `a ${what}`, async () => {
      const elements = await all(this.browser, role, name, { root });
      return elements.length > 0 ? elements : null;
    }).catch(async (error) => {
      const there = await all(this.browser, role, undefined, { root });
      const names = await Promise.all(there.map((element) => element.getComputedLabel()));
      throw new Error(`${error.message}; there are: ${names.map((one) => `"${one}"`).join(", ") || "none"}`);
    });
    if (found.length > 1) throw new Error(`${found.length} elements are a ${what}; name it or narrow with \`root\``);
    return found[0];
  }

  /** Every element of this role and name that is there now. */
  findAll(role, name, { root } = {}) {
    return all(this.browser, role, name, { root });
  }

  /** Waits until no element of this role and name is left. */
  async gone(role, name, { root } = {}) {
    const none = async () => (await all(this.browser, role, name, { root, first: true })).length === 0;
    await within(patience, `the ${role} ${name ?? ""} to go`, none);
  }

  /** The text of an element as it is laid out. WebDriver's own leaves out what stands in virtual rows. */
  text(element) {
    return this.browser.execute((shown) => shown.innerText, element);
  }

  /** Waits until the element's text is, or matches, what is given. */
  async reads(element, text) {
    let last = "";
    const right = async () => {
      last = await this.text(element);
      return text instanceof RegExp ? text.test(last) : last === text;
    };
    await within(patience, `"${text}"`, right).catch((error) => {
      throw new Error(`${error.message}; it reads "${last}"`);
    });
  }

  /** Waits until `condition` answers something true, and returns that. */
  until(what, condition) {
    return within(patience, what, condition);
  }

  /** Goes to a room by its link, and waits until it is the current one. */
  async go(room) {
    const link = await this.find("link", room, { root: await this.find("navigation", /^(Rooms|Bereiche|Espaces)$/) });
    await link.click();
    await within(patience, `the room ${room}`, async () => (await link.getAttribute("aria-current")) === "page");
  }

  /** Clicks the one element of this role and name, once it can be. */
  async click(role, name, options) {
    const element = await this.find(role, name, options);
    await within(patience, `the ${role} ${name} to be enabled`, () => element.isEnabled());
    await element.click();
  }

  /** Types into the one text field of this name, replacing what it holds. */
  async type(name, text, options) {
    await this.fill(await this.find("textbox", name, options), text);
  }

  /** Opens the list of the one select of this name, and chooses from it. */
  async choose(name, option, options) {
    await this.click("combobox", name, options);
    await this.click("option", option);
    await this.gone("option", option);
  }

  /** Finds by typing in the one combobox of this name, and chooses from what is left. */
  async pick(name, typed, option, options) {
    await this.fill(await this.find("combobox", name, options), typed);
    await this.click("option", option);
    await this.gone("option", option);
  }

  /** Adds to the one field of several values of this name, and leaves it. */
  async add(name, typed, option, options) {
    await (await this.find("combobox", name, options)).addValue(typed);
    await this.click("option", option);
    await this.press("Tab");
    await this.gone("option", option);
  }

  /** Gives a file to the one file field below `root`, as the system's dialog would. */
  async give(path, { root } = {}) {
    const inputs = await within(patience, "a field for a file", async () => {
      const found = await (root ?? this.browser).$$("input[type=file]").getElements();
      return found.length > 0 ? found : null;
    });
    if (inputs.length > 1) throw new Error(`${inputs.length} fields take a file; narrow with \`root\``);
    await inputs[0].addValue(path);
  }

  /** Switches to `Light`, `Dark` or `As the system`. */
  async theme(name) {
    await this.click("button", /^Theme:/);
    await this.click("menuitemradio", name);
    await this.gone("menuitemradio", name);
  }

  /** Switches to a language, named by itself. */
  async language(name) {
    await this.click("button", /^(Language|Sprache|Langue)\s?:/);
    await this.click("menuitemradio", name);
    await this.gone("menuitemradio", name);
  }

  /** Role and name of what has the focus. */
  async focused() {
    const reference = await this.browser.getActiveElement();
    const element = await this.browser.$(reference);
    const [role, name] = await Promise.all([element.getComputedRole(), element.getComputedLabel()]);
    return { role, name: name.trim(), element };
  }

  /** Presses Tab until what is wanted has the focus; fails after a whole round. */
  async tabTo(role, name) {
    for (let pressed = 0; pressed < 80; pressed += 1) {
      const at = await this.focused();
      if ([role].flat().includes(at.role) && (name instanceof RegExp ? name.test(at.name) : at.name === name)) return;
      await this.press("Tab");
    }
    throw new Error(`Tab never reaches the ${role} ${name}`);
  }

  /** Goes to a room as [`go`] does, without a mouse. */
  async goByKeys(room) {
    await this.tabTo("link", room);
    await this.press("Enter");
    const link = await this.find("link", room, { root: await this.find("navigation", /^(Rooms|Bereiche|Espaces)$/) });
    await within(patience, `the room ${room}`, async () => (await link.getAttribute("aria-current")) === "page");
  }

  /** By how many pixels the page is wider than the window; a page is never scrolled sideways. */
  excess() {
    return this.browser.execute(() => {
      const main = document.querySelector("main");
      const over = (element) => (element === null ? 0 : element.scrollWidth - element.clientWidth);
      return Math.max(over(document.documentElement), over(document.body), over(main));
    });
  }

  /** Presses a chord such as `Control+k`, on whatever has the focus. */
  async press(chord) {
    const keys = keysOf(chord);
    const action = this.browser.action("key");
    for (const key of keys) action.down(key);
    for (const key of keys.toReversed()) action.up(key);
    await action.perform();
  }

  /** Replaces what a text field holds, key by key as a person does. */
  async fill(element, text) {
    await element.click();
    await this.press("Control+a");
    await this.press("Delete");
    if (text !== "") await element.addValue(text);
  }

  /** The violations that axe-core finds in the page as it is now, a line each: an empty list is clean. `except` names rules. */
  async axe({ except = [] } = {}) {
    let found = [];
    const clean = async () => (found = await this.#violations(except)).length === 0;
    // What is still fading in has the colours of neither state: only what stays is a violation.
    await within(3_000, "a clean page", clean).catch(() => undefined);
    return found;
  }

  async #violations(except) {
    if (await this.browser.execute(() => window.axe === undefined)) {
      await this.browser.execute(await readFile(axePath, "utf8"));
    }
    const violations = await this.browser.executeAsync((rules, done) => {
      const off = Object.fromEntries(rules.map((rule) => [rule, { enabled: false }]));
      window.axe.run(document, { resultTypes: ["violations"], rules: off }).then(
        (result) => done(result.violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => node.target.join(" ")) }))),
        (error) => done([{ id: "axe", help: String(error), at: [] }]),
      );
    }, except);
    return violations.map(({ id, help, at }) => `${id}: ${help} (${at.join(", ")})`);
  }

  /** Saves what the window shows as a picture, for people to look at. */
  async photograph(name) {
    await mkdir(shots, { recursive: true });
    await this.browser.saveScreenshot(join(shots, `${name}.png`));
  }

  /** Sets the size of the page, as an officer who drags the window's corner. */
  async resize(width, height) {
    await this.browser.setWindowSize(width, height);
  }

  /** Starts the console again while this window is open, as a double click would, and waits for that process to end. */
  startAgain(...args) {
    return run(binary, args);
  }

  /** The process ids of the window: those of its program and of WebKit's. */
  processes() {
    return this.#driver.pidsOfWindow();
  }

  /** Ends the console as a crash would, at once and without a word. The window is not usable afterwards. */
  async kill() {
    const [pid] = await this.#driver.pidsOf(binary);
    if (pid === undefined) throw new Error("the console is not running");
    process.kill(pid, "SIGKILL");
    await this.#end();
  }

  /** Closes the window. */
  async close() {
    try {
      await this.browser.deleteSession();
    } finally {
      await this.#end();
    }
  }
}
