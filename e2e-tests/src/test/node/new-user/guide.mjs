/** Files and commands that a page of the documents tells its reader to write and to run. */
import { readFile } from "node:fs/promises";

const GUIDE = "../docs/how-to/bundlers.md";
const NAMED_FENCE = /`([\w./]+)`:\n\n```\w+\n([^]*?)```/g;
const IMPORT = /^import .* from "([^"]+)";$/gm;
const SHELL_FENCE = /```sh\n([^]*?)```/g;

/**
 * What the guide to bundlers says in one section: its files by name, the packages that its
 * configuration imports, and its commands without `npx`.
 */
export async function guideSection(title) {
  const guide = await readFile(GUIDE, "utf8");
  const section = guide.split(/^## /m).find((text) => text.startsWith(`${title}\n`));
  if (!section) throw new Error(`${GUIDE} has no section ${title}.`);
  const files = filesIn(section);
  return {
    files,
    packages: Object.entries(files).flatMap(([name, text]) =>
      name.includes(".config.")
        ? Array.from(text.matchAll(IMPORT), ([, imported]) => imported)
        : [],
    ),
    commands: Array.from(section.matchAll(SHELL_FENCE), ([, lines]) => lines.trim().split("\n"))
      .flat()
      .map((line) => line.replace(/^npx /, "")),
  };
}

/** The files of a page, each as it is at the end, or at the end of the section that is numbered so. */
export async function filesOfPage(page, number = Infinity) {
  const sections = (await readFile(page, "utf8")).split(/^(?=## )/m);
  const isLater = (section) => number < Number(/^## (\d+)\./.exec(section)?.[1] ?? 0);
  return filesIn(sections.filter((section) => !isLater(section)).join(""));
}

const filesIn = (text) =>
  Object.fromEntries(
    Array.from(text.matchAll(NAMED_FENCE), ([, name, content]) => [name, content]),
  );
