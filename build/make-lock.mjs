/** Lets one process at a time work in a module's target folder; another one waits for it. */
import { randomUUID } from "node:crypto";
import { link, readFile, rm, writeFile } from "node:fs/promises";
import { setTimeout as after } from "node:timers/promises";

const LOOK_EVERY_MS = 100;
/** No build takes so long; whoever has the lock hangs, or is another program by now. */
const FREE_WITHIN_MS = 1_200_000;

export async function holding(file, work, withinMs = FREE_WITHIN_MS) {
  const latest = performance.now() + withinMs;
  while (!(await taken(file))) {
    const owner = await ownerOf(file);
    if (owner && !isRunning(owner)) await rm(file, { force: true });
    else if (performance.now() > latest) {
      throw new Error(`the process ${owner} holds ${file}: if it builds nothing, take that away`);
    } else await after(LOOK_EVERY_MS);
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

async function ownerOf(file) {
  return Number(await readFile(file, "utf8").catch(() => ""));
}

/** Whoever was ended while it worked left its lock. */
function isRunning(owner) {
  try {
    return process.kill(owner, 0);
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
