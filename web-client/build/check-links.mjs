/** Every relative link leads somewhere: in the repository's documents, and in what the package ships. */
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

const PLACES = ["..", "../docs", "target/npm"];
const NOT_DOCUMENTS = /node_modules|target\/(?!npm)/;
const LINK = /\]\((?!\w+:|#)([^)#\s]+)[^)]*\)/g;
/** Code is not a link: `[words](address)` within it is an example of something. */
const CODE = /```[^]*?```|`[^`\n]*`/g;

export async function checkLinks() {
  const documents = (await Promise.all(PLACES.map(documentsIn))).flat();
  const complaints = await Promise.all(documents.map(deadLinks));
  return complaints.flat();
}

async function documentsIn(place) {
  const names = await readdir(place, { recursive: place !== ".." });
  return names
    .filter((name) => name.endsWith(".md") && !NOT_DOCUMENTS.test(name))
    .map((name) => join(place, name));
}

async function deadLinks(file) {
  const text = (await readFile(file, "utf8")).replaceAll(CODE, "");
  return Array.from(text.matchAll(LINK), ([, target]) => target)
    .filter((target) => !existsSync(join(dirname(file), decodeURI(target))))
    .map((target) => `${file} links to ${target}, which is not there: mend or take out the link.`);
}
