/** What CONTRIBUTING's recipes name is there: a recipe is followed by who does not know the house yet. */
import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { basename, extname } from "node:path";

const HOUSE = "..";
const ROOMS = [
  "build",
  "docs",
  "e2e-tests/src/test",
  "sandbox-worker/build",
  "sandbox-worker/src",
  "tool-bridge/src",
  "web-client/build",
  "web-client/src",
  "web-client/type-checker",
];
const SOURCES = new Set([".java", ".js", ".mjs", ".ts", ".py"]);
/** A file with its end, or a type, a table or a member of one. */
const FILE = /^\w[\w./-]*\.(java|js|mjs|cjs|json|py|ts|txt|md)$/;
const NAME = /^([A-Z]\w+)(?:\.(\w+))?$/;

export async function checkRecipes() {
  const files = (await Promise.all(ROOMS.map(filesIn))).flat();
  const told = await readFile(`${HOUSE}/CONTRIBUTING.md`, "utf8");
  const recipes = told.slice(told.indexOf("## How to add"));
  const words = new Set(Array.from(recipes.matchAll(/`([^`\n]+)`/g), ([, word]) => word));
  const sources = files.filter((file) => SOURCES.has(extname(file)));
  const texts = await Promise.all(sources.map((file) => readFile(`${HOUSE}/${file}`, "utf8")));
  const isThere = (word) => {
    if (FILE.test(word)) {
      return existsSync(`${HOUSE}/${word}`) || files.some((file) => file.endsWith(`/${word}`));
    }
    const [, name, member] = NAME.exec(word) ?? [];
    const has = (text) => new RegExp(`\\b${member}\\b`).test(text);
    return (
      !name ||
      sources.some((file, at) =>
        basename(file, extname(file)) === name
          ? !member || has(texts[at])
          : !member &&
            new RegExp(`\\b(class|interface|const|enum|record) ${name}\\b|\\b${name} =`).test(
              texts[at],
            ),
      )
    );
  };
  return [...words]
    .filter((word) => !isThere(word))
    .map(
      (word) =>
        `a recipe of CONTRIBUTING.md names ${word}, which is nowhere: say what it is called now.`,
    );
}

async function filesIn(room) {
  const names = await readdir(`${HOUSE}/${room}`, { recursive: true });
  return names.filter(extname).map((name) => `${room}/${name.replaceAll("\\", "/")}`);
}
