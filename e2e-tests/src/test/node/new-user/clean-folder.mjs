/** A folder as the guide has a new user begin it: empty but for the packed package, with commands as npx finds them. */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { guideSection } from "./guide.mjs";
import { packedPackage } from "./packed-package.mjs";

const QUIETLY = "--ignore-scripts --no-audit --no-fund --loglevel=error";
/** A bundler takes seconds, and npm as long as the machine has much else to do. */
const COMMAND_WITHIN_MS = 200_000;
/** Tests speak to nobody. */
export const SILENT = { NEXT_TELEMETRY_DISABLED: "1" };
/** With the number of the process that made it, which may be killed before it can take the folder away. */
const NAME = /^glovebox-new-user-(\d+)-/;

/**
 * `run` gives what a command has told, and throws where it fails.
 * @param lock a folder with a package.json and its lock, of what is to be installed besides
 */
export async function cleanFolder(lock) {
  const folder = await emptyFolder();
  const run = (command, ...more) => {
    const bins = [join(folder, "node_modules/.bin"), resolve("node_modules/.bin")];
    const [program, ...given] = [...command.split(" "), ...more];
    const { status, stdout, stderr, error } = spawnSync(program, given, {
      cwd: folder,
      env: { ...process.env, ...SILENT, PATH: [...bins, process.env.PATH].join(delimiter) },
      encoding: "utf8",
      timeout: COMMAND_WITHIN_MS,
    });
    const told = `${stdout}${stderr}`.trim();
    if (status !== 0) throw error ?? new Error(`${command} ended with ${status}: ${told}`);
    return told;
  };
  if (lock) {
    await cp(lock, folder, { recursive: true });
    run(`npm ci ${QUIETLY}`);
  }
  const { commands } = await guideSection("A folder");
  const install = commands.pop();
  if (install !== "npm install glovebox") throw new Error(`The guide installs by ${install}.`);
  for (const command of commands) run(command);
  const unlocked = lock ? "" : " --no-package-lock";
  run(`npm install ${QUIETLY} --offline --no-save${unlocked}`, await packedPackage());
  return { folder, run };
}

/** Where no folder above has packages: a bundler would find there what the user has not installed. */
async function emptyFolder() {
  const temporary = await realpath(tmpdir());
  for (let above = temporary; above !== dirname(above); above = dirname(above)) {
    if (existsSync(join(above, "node_modules"))) throw new Error(`${above} has packages in it.`);
  }
  await removeLeftBehind(temporary);
  const folder = await mkdtemp(join(temporary, `glovebox-new-user-${process.pid}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  process.on("SIGTERM", () => process.exit());
  return folder;
}

async function removeLeftBehind(temporary) {
  const left = (await readdir(temporary)).filter((name) => {
    const [, maker] = NAME.exec(name) ?? [];
    return maker !== undefined && !isRunning(Number(maker));
  });
  await Promise.all(
    left.map((name) => rm(join(temporary, name), { recursive: true, force: true })),
  );
}

function isRunning(id) {
  try {
    return process.kill(id, 0);
  } catch ({ code }) {
    return code === "EPERM";
  }
}

/** Installs packages that the tests have, each alone: what stands beside them there is not found. */
export async function linkPackages(folder, names) {
  for (const name of names) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(resolve("node_modules", name), link, "junction");
  }
}

/** Writes files by their names, with the folders that they are in. */
export async function writeFiles(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(folder, name, ".."), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}
