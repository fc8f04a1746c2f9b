/** A folder as a new user has it: empty but for the packed package, with commands as npx finds them. */
import { execFileSync } from "node:child_process";
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import { packedPackage } from "./packed-package.mjs";

const QUIETLY = "--ignore-scripts --no-audit --no-fund --loglevel=error";
/** Tests speak to nobody. */
export const SILENT = { NEXT_TELEMETRY_DISABLED: "1" };

/** @param lock a folder with a package.json and its lock, of what is to be installed besides */
export async function cleanFolder(name, lock) {
  const folder = resolve("target/new-user", name.replaceAll(/\W+/g, "-"));
  const run = (command, ...more) => {
    const bins = [join(folder, "node_modules/.bin"), resolve("node_modules/.bin")];
    const [program, ...given] = [...command.split(" "), ...more];
    execFileSync(program, given, {
      cwd: folder,
      env: { ...process.env, ...SILENT, PATH: [...bins, process.env.PATH].join(delimiter) },
      stdio: ["ignore", 2, 2],
    });
  };
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  if (lock) {
    await cp(lock, folder, { recursive: true });
    run(`npm ci ${QUIETLY}`);
  }
  const unlocked = lock ? "" : " --no-package-lock";
  run(`npm install ${QUIETLY} --offline --no-save${unlocked}`, await packedPackage());
  return { folder, run };
}

/** Writes files by their names, with the folders that they are in. */
export async function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
