import { createHash, randomUUID } from "node:crypto";
import { constants } from "node:fs";
import { link, mkdir, open, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { elsewhere, nobodys } from "../runs/owners.js";
import { Turns } from "./turns.js";

/**
 * Records of runs in a folder, for processes of one computer. Each run is a folder, and in it each owner has one file,
 * such as `1.log`, to which it alone appends: one line for each act, which is there when its end of line is. Lines
 * that wait while others are brought to the disk are brought there together. Whoever claims a run makes the next file,
 * whose first line says how far the ones before it count. So what an owner of yesterday still writes is after the end,
 * for everybody; and it sees that, and says so.
 */
const FIRST_OWNER = 1;
/** What runs have said is for their user alone, also where the folder itself is for others. */
const OWN = { recursive: true, mode: 0o700 };
const APPEND = constants.O_WRONLY | constants.O_APPEND;
const LOG = /^(\d+)\.log$/;
const END_OF_LINE = Buffer.from("\n");
const GONE = ".gone-";
const NEW = ".new-";

export class FileStore {
  #folder;
  #opened;
  #turns = new Turns();
  /** How many entries are before the next one, of runs that this handle writes. */
  #counts = new Map();

  constructor(folder) {
    this.#folder = path.resolve(folder);
  }

  claim(runId, after) {
    return this.#turns.take(runId, async () => {
      const place = await this.#place(runId);
      if (after === undefined) await mkdir(place, OWN);
      for (;;) {
        const before = await segmentsOf(place);
        if (after !== undefined && before.at(-1)?.owner !== after) throw lost(runId);
        const owner = before.length > 0 ? before.at(-1).owner + 1 : nobodys();
        const ends = before.map(({ owner: of, end }) => [of, end]);
        if (await this.#make(place, owner, { ends })) return owner;
      }
    });
  }

  append(runId, owner, entries, head, { durable, first, checkpoint }) {
    const act = { entries, head, durable, checkpoint };
    return this.#turns.share(runId, { owner, isFirst: first }, act, (acts) =>
      this.#append(runId, owner, acts, first),
    );
  }

  /** Resolves to what each of the acts is to be refused with. */
  async #append(runId, owner, acts, first) {
    const place = await this.#place(runId);
    if (first && (await segmentsOf(place)).length === 0) {
      await mkdir(place, OWN);
      if (owner === FIRST_OWNER) await this.#make(place, owner, { ends: [] });
    }
    let count = await this.#count(runId, place, owner);
    let kept;
    const lines = [];
    const failures = [];
    let at = 0;
    for (const [i, { entries, head, durable, checkpoint }] of acts.entries()) {
      const line = { n: count, e: entries, h: head };
      try {
        if (checkpoint) line.k = await write(place, `${randomUUID()}.bin`, checkpoint, durable);
        else if (checkpoint === null) line.k = null;
      } catch (reason) {
        failures[i] = reason;
        continue;
      }
      if ("k" in line) kept = line.k;
      lines.push(Buffer.from(`${JSON.stringify(line)}\n`));
      count += entries.length;
    }
    // Where writing fails, how much is there has to be looked for.
    this.#counts.delete(runId);
    const durable = acts.some((act) => act.durable);
    const counted = await this.#add(path.join(place, `${owner}.log`), lines, { owner, durable });
    const told = acts.map((_, i) => failures[i] ?? (at++ < counted ? undefined : lost(runId)));
    if (counted < lines.length) return told;
    this.#counts.set(runId, { owner, count });
    if (kept !== undefined) await leaveAlone(place, kept);
    return told;
  }

  async checkpoint(runId) {
    const place = await this.#place(runId);
    const { kept } = await readRun(place);
    if (!kept) return null;
    const { buffer, byteOffset, byteLength } = await orNothing(
      readFile(path.join(place, kept)),
      {},
    );
    return buffer ? buffer.slice(byteOffset, byteOffset + byteLength) : null;
  }

  async read(runId) {
    const { head, entries, owner } = await readRun(await this.#place(runId));
    return head === undefined ? null : { head, entries, owner };
  }

  async heads() {
    const folder = await this.#open();
    const runs = (await readdir(folder)).filter((name) => !name.startsWith("."));
    const heads = [];
    for (const name of runs) heads.push(await headOf(path.join(folder, name)));
    return heads.filter((head) => head !== undefined);
  }

  /** Gone in one act, then taken away. */
  delete(runId) {
    return this.#turns.take(runId, async () => {
      const place = await this.#place(runId);
      const gone = path.join(this.#folder, GONE + randomUUID());
      this.#counts.delete(runId);
      if (await succeeds(rename(place, gone), "ENOENT")) {
        await sync(this.#folder);
        await rm(gone, { recursive: true, force: true });
      }
    });
  }

  /** Resolves to how many of the lines count. */
  async #add(file, lines, { owner, durable }) {
    const handle = await orNothing(open(file, APPEND), null);
    if (!handle) return 0;
    try {
      if ((await endOf(path.dirname(file), owner)) !== Infinity) return 0;
      // A line that was cut off by a full disk ends here.
      await handle.appendFile(Buffer.concat([END_OF_LINE, ...lines]));
      if (durable) await handle.datasync();
      let { size } = await handle.stat();
      const end = await endOf(path.dirname(file), owner);
      let counted = lines.length;
      while (counted > 0 && size > end) size -= lines[--counted].length;
      return counted;
    } finally {
      await handle.close();
    }
  }

  async #count(runId, place, owner) {
    const known = this.#counts.get(runId);
    return known?.owner === owner ? known.count : (await readRun(place)).entries.length;
  }

  /** Makes an owner's file with its first line, in one act; says whether it was not there. */
  async #make(place, owner, first) {
    const made = path.join(place, NEW + randomUUID());
    const handle = await open(made, "wx");
    await handle.appendFile(`${JSON.stringify(first)}\n`);
    await handle.datasync();
    await handle.close();
    try {
      return await succeeds(link(made, path.join(place, `${owner}.log`)), "EEXIST");
    } finally {
      await rm(made, { force: true });
      await sync(place);
      if (first.ends.length === 0) await sync(this.#folder);
    }
  }

  /** Ids are any texts, and file systems do not tell upper from lower case: a run's folder is a hash of its id. */
  async #place(runId) {
    const name = createHash("sha256").update(runId).digest("hex");
    return path.join(await this.#open(), name);
  }

  #open() {
    this.#opened ??= mkdir(this.#folder, OWN).then(() => this.#folder);
    return this.#opened;
  }
}

const lost = (runId) => elsewhere(`the run ${runId} was deleted, or another process has taken it`);

/** The files of a run's owners, in order, and how much of each is whole lines. */
async function segmentsOf(place) {
  const names = await orNothing(readdir(place), []);
  const owners = names.flatMap((name) => LOG.exec(name)?.[1] ?? []).map(Number);
  const segments = [];
  for (const owner of owners.sort((a, b) => a - b)) {
    const bytes = await orNothing(readFile(path.join(place, `${owner}.log`)), Buffer.alloc(0));
    segments.push({ owner, bytes, end: bytes.lastIndexOf(0x0a) + 1 });
  }
  return segments;
}

/** How far an owner's file counts: for ever, until another owner came. */
async function endOf(place, owner) {
  const names = await orNothing(readdir(place), []);
  if (!names.includes(`${owner}.log`)) return 0;
  let end = Infinity;
  for (const name of names.filter((each) => Number(LOG.exec(each)?.[1]) > owner)) {
    const [first] = (await readFile(path.join(place, name), "utf8")).split("\n", 1);
    const [, told = 0] = JSON.parse(first).ends.find(([of]) => of === owner) ?? [];
    end = Math.min(end, told);
  }
  return end;
}

/** The lines of a run that count. */
function linesOf(segments) {
  const ends = new Map(segments.map(({ owner, end }) => [owner, end]));
  for (const { bytes, end } of segments) {
    const [first] = bytes.toString("utf8", 0, end).split("\n", 1);
    for (const [owner, at] of first ? JSON.parse(first).ends : []) {
      ends.set(owner, Math.min(at, ends.get(owner) ?? 0));
    }
  }
  return segments.flatMap(({ owner, bytes }) =>
    bytes.toString("utf8", 0, ends.get(owner)).split("\n").slice(1).filter(Boolean),
  );
}

async function readRun(place) {
  const segments = await segmentsOf(place);
  const run = { head: undefined, entries: [], kept: null, owner: segments.at(-1)?.owner };
  for (const text of linesOf(segments)) {
    const line = parsed(text);
    if (!line) continue;
    if (line.n !== run.entries.length) throw new Error(`the record in ${place} has a gap`);
    for (const entry of line.e) run.entries.push(entry);
    run.head = line.h;
    if ("k" in line) run.kept = line.k;
  }
  return run;
}

/** Of the last line that counts. */
async function headOf(place) {
  const lines = linesOf(await segmentsOf(place));
  return lines.map(parsed).findLast(Boolean)?.h;
}

/** A line that was cut off and never counted is none. */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function write(place, name, bytes, durable) {
  const handle = await open(path.join(place, name), "wx");
  try {
    await handle.writeFile(new Uint8Array(bytes));
    if (durable) await handle.datasync();
  } catch (reason) {
    await rm(path.join(place, name), { force: true });
    throw reason;
  } finally {
    await handle.close();
  }
  return name;
}

/** Of the checkpoints only that one is of use. */
async function leaveAlone(place, kept) {
  const names = await orNothing(readdir(place), []);
  const old = names.filter((name) => name.endsWith(".bin") && name !== kept);
  await Promise.all(old.map((name) => rm(path.join(place, name), { force: true })));
}

/** Names in a folder outlive a loss of power where the folder was written too; Windows has no such thing. */
async function sync(folder) {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => {});
  await handle?.close();
}

async function succeeds(act, expected) {
  try {
    await act;
    return true;
  } catch (reason) {
    if (reason.code === expected) return false;
    throw reason;
  }
}

async function orNothing(act, nothing) {
  try {
    return await act;
  } catch (reason) {
    if (reason.code === "ENOENT") return nothing;
    throw reason;
  }
}

/** The runs that processes of this computer have, as files that name the process: one that has ended has none. */
const mine = new Set();

export class FileLocks {
  #folder;

  constructor(folder) {
    this.#folder = path.resolve(folder, ".held");
  }

  /** Gives the run back when it is called; null where another has it. A living one is never robbed. */
  async hold(runId) {
    await mkdir(this.#folder, OWN);
    const file = this.#file(runId);
    const token = randomUUID();
    const made = `${file}${NEW}${token}`;
    await writeFile(
      made,
      JSON.stringify({ runId, pid: process.pid, began: await began(process.pid), token }),
    );
    mine.add(token);
    try {
      for (let tries = 0; tries < 3; tries++) {
        if (await succeeds(link(made, file), "EEXIST")) return () => this.#giveBack(file, token);
        const holder = await holderOf(file);
        if (holder && (await isAlive(holder))) break;
        // Two that find a dead one at once are told apart by the claim that comes next.
        await rm(file, { force: true });
      }
    } finally {
      await rm(made, { force: true });
    }
    mine.delete(token);
    return null;
  }

  async held() {
    const names = (await orNothing(readdir(this.#folder), [])).filter(
      (name) => !name.includes(NEW),
    );
    const holders = await Promise.all(names.map((name) => holderOf(path.join(this.#folder, name))));
    const alive = await Promise.all(holders.map((holder) => holder && isAlive(holder)));
    return holders.filter((_, i) => alive[i]).map(({ runId }) => runId);
  }

  #file(runId) {
    return path.join(this.#folder, createHash("sha256").update(runId).digest("hex"));
  }

  async #giveBack(file, token) {
    mine.delete(token);
    if ((await holderOf(file))?.token === token) await rm(file, { force: true });
  }
}

async function holderOf(file) {
  const text = await orNothing(readFile(file, "utf8"), undefined);
  return text && parsed(text);
}

async function isAlive({ pid, token, began: since }) {
  if (pid === process.pid) return mine.has(token);
  try {
    process.kill(pid, 0);
  } catch (reason) {
    if (reason.code === "ESRCH") return false;
  }
  return (await began(pid)) === since;
}

/** Tells a process from a later one with its number, where the system says when it began. */
async function began(pid) {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return text.slice(text.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
