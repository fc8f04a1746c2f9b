/** Lets one process at a time work in a module's target folder; another one waits for it. */
import { randomUUID } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as after } from "node:timers/promises";

const LOOK_EVERY_MS = 100;

export async function holding(file, work) {
  while (!(await taken(file))) {
    if (await isLeftBehind(file)) await rm(file, { force: true });
    else await after(LOOK_EVERY_MS);
  }
  try {
    await work();
  } finally {
    await rm(file, { force: true });
  }
}

/** A link is there at once and whole, so that nobody sees a lock without its owner. */
async function taken(file) {
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own);
  }
}

/** Whoever was ended while it worked left its lock. */
async function isLeftBehind(file) {
  const owner = Number(await readFile(file, "utf8").catch(() => ""));
  if (!owner) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
