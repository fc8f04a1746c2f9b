/** The README, the documents and the declarations, and the pieces of code that stand in them. */
import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export const DOCUMENTS = "../docs";
export const README = "../README.md";
const DECLARATIONS = "../web-client/src/main/npm";
const DECLARED = /^export (?:declare )?(?:function|class|const) (\w+)/gm;
const EXAMPLE = /@example\n((?: *\* (?!@).*\n)+)/g;
const OPENING = /^ *```(.*)\n[^]*?^ *```$/gm;
/** A fence of another name would be read by no test. */
const LANGUAGES = ["html", "java", "js", "json", "jsx", "python", "sh", "text", "ts"];
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

/** The fences of a page that say no language, or one that is written otherwise: a line each. */
export async function unreadFencesOf(page) {
  const text = await readFile(page, "utf8");
  return Array.from(text.matchAll(OPENING), ({ index, 1: kind }) => ({ index, kind }))
    .filter(({ kind }) => !LANGUAGES.includes(kind))
    .map(({ index, kind }) => {
      const line = text.slice(0, index).split("\n").length;
      return `${page}:${line}: no test reads \`\`\`${kind}: write one of ${LANGUAGES.join(", ")}.`;
    });
}

/** What the declarations show as examples, each with what a reader has imported for it. */
export async function examplesOfDeclarations() {
  const names = await readdir(DECLARATIONS, { recursive: true });
  const files = names.filter((name) => name.endsWith(".d.ts"));
  return (await Promise.all(files.map(examplesIn))).flat();
}

async function examplesIn(name) {
  const page = join(DECLARATIONS, name);
  const text = await readFile(page, "utf8");
  const isOfAll = dirname(name) !== "." || name === "index.d.ts";
  const module = isOfAll ? "glovebox" : `glovebox/${basename(name, ".d.ts")}`;
  const declared = Array.from(text.matchAll(DECLARED), ([, word]) => word);
  return Array.from(text.matchAll(EXAMPLE), ({ index, 1: lines }) => ({
    page,
    line: text.slice(0, index).split("\n").length,
    code: lines.replaceAll(/^ *\* /gm, ""),
    imports: declared.filter((word) => lines.includes(word)),
    module,
  }));
}
