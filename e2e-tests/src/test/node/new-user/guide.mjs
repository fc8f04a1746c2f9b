/** What docs/how-to/bundlers.md says in one section: its files by name, and its commands without `npx`. */
import { readFile } from "node:fs/promises";

const GUIDE = "../docs/how-to/bundlers.md";
const NAMED_FENCE = /`([\w./]+)`:\n\n```\w+\n([^]*?)```/g;
const SHELL_FENCE = /```sh\n([^]*?)```/g;

export async function guideSection(title) {
  const guide = await readFile(GUIDE, "utf8");
  const section = guide.split(/^## /m).find((text) => text.startsWith(`${title}\n`));
  if (!section) throw new Error(`${GUIDE} has no section ${title}.`);
  return {
    files: Object.fromEntries(
      Array.from(section.matchAll(NAMED_FENCE), ([, name, text]) => [name, text]),
    ),
    commands: Array.from(section.matchAll(SHELL_FENCE), ([, lines]) => lines.trim().split("\n"))
      .flat()
      .map((line) => line.replace(/^npx /, "")),
  };
}
