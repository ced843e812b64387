/** Reads a file that the officer chose, for a command that takes one. */
import type { ChosenFile } from "./bindings";

export async function chosenFile(file: File): Promise<ChosenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  const chunk = 0x8000;
  for (let at = 0; at < bytes.length; at += chunk) {
    binary += String.fromCharCode(...bytes.subarray(at, at + chunk));
  }
  return { name: file.name, base64: btoa(binary) };
}
