// Looks through files byte by byte for what must not be in them. Knows nothing of what the files are.
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Every regular file below a directory. */
export async function filesBelow(directory) {
  const found = [];
  for (const entry of await readdir(directory)) {
    const path = join(directory, entry);
    try {
      const kind = await lstat(path);
      if (kind.isDirectory()) found.push(...(await filesBelow(path)));
      else if (kind.isFile()) found.push(path);
    } catch (error) {
      // Temporary files come and go; a socket's folder may belong to the system.
      if (!["ENOENT", "EACCES"].includes(error.code)) throw error;
    }
  }
  return found;
}

/** The ways in which a program could have written a text: as it is, in UTF-16, and in JSON, a URL or Base64. */
function forms(text) {
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), Buffer.from(text)]).toString("base64").replaceAll("=", "");
    // The first and last characters depend on what stands beside the text.
    return encoded.slice(shift === 0 ? 0 : 4, -2);
  });
  const texts = [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text), ...base64];
  return [...new Set(texts)].map((form) => Buffer.from(form)).concat(Buffer.from(text, "utf16le"));
}

/** The files among `paths` that hold `text` in any of those ways. */
export async function holding(paths, text) {
  const wanted = forms(text);
  const found = [];
  for (const path of paths) {
    try {
      const bytes = await readFile(path);
      if (wanted.some((form) => bytes.includes(form))) found.push(path);
    } catch (error) {
      if (!["ENOENT", "EACCES"].includes(error.code)) throw error;
    }
  }
  return found;
}
