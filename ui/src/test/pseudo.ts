/**
 * English with accents and two fifths longer, for tests of whole screens: what stays plain there is written in the code
 * and not in the messages, unless the core said it.
 */
import { ReactLocalization } from "@fluent/react";
import { screen, waitFor } from "@testing-library/react";
import type { FunctionComponent } from "react";
import { expect } from "vitest";
import { commands } from "@/api/bindings";
import { bundleOf, labelsOf } from "@/app/messages";
import { placeOptions } from "@/lib/places";
import { officerZone } from "@/lib/when";
import { renderRoom, type Words } from "./room";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accents = "àƀçđéƒĝĥîĵķļɱñôþɋŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŢÛṼŴẊÝŽ";

export function accented(text: string): string {
  const letters = text.replace(/[^a-z]/giu, "").length;
  const longer = "ñ".repeat(Math.ceil(letters * 0.4));
  return text.replace(/[a-z]/giu, (letter) => accents.charAt(plain.indexOf(letter))) + longer;
}

const pseudo: Words = {
  l10n: new ReactLocalization([bundleOf("en", accented)]),
  labels: accentedWords(labelsOf.en),
};

function accentedWords<T extends object>(words: T): T {
  return new Proxy(words, { get: (target, key) => accentedValue(Reflect.get(target, key)) });
}

function accentedValue(value: unknown): unknown {
  if (typeof value === "string") return accented(value);
  if (typeof value === "function") {
    return (...args: unknown[]): unknown => accentedValue(Reflect.apply(value, undefined, args));
  }
  return typeof value === "object" && value !== null ? accentedWords(value) : value;
}

/** Opens a room in the accented language; gives the texts in it that are neither messages nor what the core answered. */
export async function plainTextsOf(Room: FunctionComponent, address: string): Promise<string[]> {
  const data = listen();
  const { client } = renderRoom(Room, address, pseudo);
  await screen.findByRole("heading", { level: 1 });
  await waitFor(() => expect(client.isFetching(), "everything has been answered").toBe(0));
  return plainTexts(data);
}

/** Notes every text that the core answers from now on. */
function listen(): Set<string> {
  const heard = new Set<string>();
  const heardIn = (value: unknown): void => {
    if (typeof value === "string") heard.add(value);
    else if (typeof value === "object" && value !== null) {
      for (const [key, part] of Object.entries(value)) {
        heard.add(key);
        heardIn(part);
      }
    }
  };
  const noted = Object.entries(commands).map(([name, ask]) => [
    name,
    async (...args: unknown[]): Promise<unknown> => {
      const answer: unknown = await Reflect.apply(ask, undefined, args);
      heardIn(answer);
      return answer;
    },
  ]);
  Object.assign(commands, Object.fromEntries(noted));
  return heard;
}

/** Names of keys and of headers. */
const sameEverywhere = ["Alt", "x-residency"];

const spoken = ["aria-label", "aria-description", "aria-valuetext", "aria-roledescription", "title", "placeholder"];

/** What the document shows or says in plain letters that is no data, date, place, hash or name of a key. */
function plainTexts(data: ReadonlySet<string>): string[] {
  const known = [
    ...data,
    ...[...data].map((one) => one.toLowerCase()),
    ...[...data].flatMap((one) => partsOf(one)),
    ...placeOptions("en-GB").flatMap(({ value, hint }) => [value, hint]),
    officerZone(),
    ...sameEverywhere,
  ]
    .filter((one) => one !== "")
    .toSorted((a, b) => b.length - a.length);
  // A sentence of the core is shown in parts where words in it are set off.
  const isPart = (text: string) => [...data].some((one) => one.includes(text));
  const found = shownTexts().filter((text) => /[a-z]{2}/iu.test(without(text, known)) && !isPart(text));
  return [...new Set(found)];
}

function shownTexts(): string[] {
  const texts: string[] = [];
  for (const element of document.body.querySelectorAll("*")) {
    if (element.closest("script, style") !== null) continue;
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? "");
    for (const name of spoken) texts.push(element.getAttribute(name) ?? "");
  }
  return texts;
}

function without(text: string, known: readonly string[]): string {
  const date = /\d{1,2} [A-Z][a-z]{2} \d{4}(?:, [\d:]{5,8}(?: [A-Z]{3,4}(?:[+-]\d+)?)?)?/gu;
  const hash = /\b[0-9a-f]{4}(?: [0-9a-f]{4})+\b/gu;
  let rest = text.replace(date, " ").replace(hash, " ");
  for (const one of known) {
    for (let at = rest.indexOf(one); at >= 0; at = rest.indexOf(one, at + 1)) {
      const around = (rest[at - 1] ?? " ") + (rest[at + one.length] ?? " ");
      if (!/[a-z]/iu.test(around)) rest = `${rest.slice(0, at)} ${rest.slice(at + one.length)}`;
    }
  }
  return rest;
}

/** The host of an address, the last name of a path: what of it is shown. */
function partsOf(text: string): string[] {
  return [...(URL.canParse(text) ? [new URL(text).host] : []), text.slice(text.lastIndexOf("/") + 1)];
}
