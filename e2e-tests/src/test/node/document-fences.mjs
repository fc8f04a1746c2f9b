/** The README and the documents, and the pieces of code that stand in them. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

export const DOCUMENTS = "../docs";
export const README = "../README.md";
const FENCE = /^(?:`([\w./]+)`:\n\n)? *```(\w+)\n([^]*?)^ *```/gm;

/** The paths of all pages. */
export async function pages() {
  const names = await readdir(DOCUMENTS, { recursive: true });
  return [
    README,
    ...names.filter((name) => name.endsWith(".md")).map((name) => join(DOCUMENTS, name)),
  ];
}

/** What of a page is fenced as one of these languages, with the line of the fence and the file that it is said to be. */
export async function fencesOf(page, ...kinds) {
  const text = await readFile(page, "utf8");
  return Array.from(text.matchAll(FENCE), ({ index, 1: name, 2: kind, 3: code }) => ({
    page,
    line: text.slice(0, index).split("\n").length + (name ? 2 : 0),
    code,
    kind,
    name,
  })).filter(({ kind }) => kinds.includes(kind));
}
