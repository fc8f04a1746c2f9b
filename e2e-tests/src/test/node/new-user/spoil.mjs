/** What goes wrong with the runtime files of a site that was built well: each mistake is made in a copy of it. */
import { readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const RUNTIME = "node_modules/glovebox/runtime";

/** What is done to each runtime file, wherever and under whatever name the bundler has put it. */
const MISTAKES = {
  /** They were not copied. */
  missing: (file) => rm(file),
  /** The same, where the server sends the app's page for what is not there. */
  fallback: (file) => rm(file),
  /** They are of another version, which has others under other names. */
  old: async (file) => {
    await alter(file);
    await rename(file, join(dirname(file), `older-${basename(file)}`));
  },
  /** They are changed under the names that they should have. */
  altered: (file) => alter(file),
  /** They are as they should be, and the page's policy keeps them away. */
  forbidden: () => undefined,
};

export const isMistake = (word) => Object.hasOwn(MISTAKES, word);

/** @param folder of the app, which has the package installed */
export async function spoil(site, mistake, folder) {
  const names = (await readdir(join(folder, RUNTIME))).filter((name) => !/\.(br|gz)$/.test(name));
  const own = await Promise.all(names.map((name) => readFile(join(folder, RUNTIME, name))));
  const spoilt = [];
  for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    const content = await readFile(file);
    if (own.some((one) => one.equals(content))) spoilt.push(file);
  }
  if (spoilt.length < own.length) {
    throw new Error(`${site} has ${spoilt.length} of ${own.length} runtime files.`);
  }
  await Promise.all(spoilt.map(MISTAKES[mistake]));
}

async function alter(file) {
  const content = await readFile(file);
  content[content.length >> 1] ^= 1;
  await writeFile(file, content);
}
