/**
 * Every relative link leads somewhere: in the repository's documents, and in what the package ships. One that
 * names a heading leads to it. And every guide and every decision is in its list.
 */
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";

const PLACES = ["..", "../docs", "target/npm"];
const LISTS = [
  { list: "../docs/README.md", folder: "how-to/" },
  { list: "../docs/decisions/README.md", folder: "" },
];
const NOT_DOCUMENTS = /node_modules|target\/(?!npm)/;
const LINK = /\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]+))?[^)]*\)/g;
const FENCE = /```[^]*?```/g;
const HEADING = /^#{1,6} +(.+)$/gm;
/** Code is not a link: `[words](address)` within it is an example of something. */
const CODE = /```[^]*?```|`[^`\n]*`/g;

export async function checkLinks() {
  const documents = (await Promise.all(PLACES.map(documentsIn))).flat();
  const complaints = await Promise.all(documents.map(deadLinks));
  return [...complaints.flat(), ...(await Promise.all(LISTS.map(unlisted))).flat()];
}

/** What a list has to have is all that lies in a folder beside it. */
async function unlisted({ list, folder }) {
  const text = await readFile(list, "utf8");
  const names = (await readdir(join(dirname(list), folder))).filter((name) => name !== "README.md");
  return names
    .map((name) => `${folder}${name}`)
    .filter((name) => !text.includes(`](${name})`))
    .map((name) => `${list} does not list ${name}: add it, or nobody finds it.`);
}

async function documentsIn(place) {
  const names = await readdir(place, { recursive: place !== ".." });
  return names
    .filter((name) => name.endsWith(".md") && !NOT_DOCUMENTS.test(name))
    .map((name) => join(place, name));
}

async function deadLinks(file) {
  const text = (await readFile(file, "utf8")).replaceAll(CODE, "");
  const dead = [];
  for (const [, target, heading] of text.matchAll(LINK)) {
    const place = target === "" ? file : join(dirname(file), decodeURI(target));
    if (!existsSync(place)) dead.push(`${file} links to ${target}, which is not there`);
    else if (heading && place.endsWith(".md") && !(await headings(place)).has(heading)) {
      dead.push(`${file} links to ${target}#${heading}, and there is no such heading`);
    }
  }
  return dead.map((complaint) => `${complaint}: mend or take out the link.`);
}

/** By the names that a renderer of Markdown gives them. */
async function headings(file) {
  const text = (await readFile(file, "utf8")).replaceAll(FENCE, "");
  const names = Array.from(text.matchAll(HEADING), ([, heading]) => nameOf(heading));
  return new Set(names.map((name, at) => numbered(name, names.slice(0, at))));
}

const nameOf = (heading) =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replaceAll(/\s/g, "-");

/** The second of a name has a number. */
function numbered(name, before) {
  const others = before.filter((other) => other === name).length;
  return others === 0 ? name : `${name}-${others}`;
}
