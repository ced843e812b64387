// The window's words by their keys, for what is looked at in each language alike.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { repository } from "./common.js";

/** A function from the key of a message without arguments to its text in the language. */
export async function wordsOf(language) {
  const folder = join(repository, "assets/messages", language);
  // Beside them stands a folder with what the core says.
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ftl"));
  const files = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  const words = new Map(
    files.flatMap((text) => text.split("\n")).flatMap((line) => {
      const [, key, value] = /^([a-z][\w-]*) = (\S.*)$/u.exec(line) ?? [];
      return key === undefined ? [] : [[key, value]];
    }),
  );
  return (key) => {
    const word = words.get(key);
    if (word === undefined) throw new Error(`no message ${key} in ${language}`);
    return word;
  };
}
