import { execFile } from "node:child_process";
import { accessSync, constants, existsSync, realpathSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { GloveboxError } from "../glovebox-error.js";

const OLDEST_NODE = 22;
/** Beside much else a process may take long to start; that a wall is not to be had is told at once. */
const LOOK_WITHIN_MS = 60_000;
const NO_PROGRAM = new Set(["ENOENT", "EACCES", "EPERM", "ENOEXEC"]);
const run = promisify(execFile);

/** Flags that take from a process what it has no use for, as far as this Node knows them. */
const FLAGS = [
  "--permission",
  "--disallow-code-generation-from-strings",
  "--no-experimental-sqlite",
  "--no-experimental-websocket",
  "--no-addons",
  "--no-warnings",
  "--unhandled-rejections=none",
];

/** Read by the dynamic linker of Linux before Node can run. Nothing of the user's is below them. */
const SYSTEM = ["/usr", "/lib", "/lib32", "/lib64", "/bin", "/etc/ld.so.cache", "/etc/ld.so.conf"];

const knownFlags = () =>
  FLAGS.filter((flag) =>
    process.allowedNodeEnvironmentFlags.has(flag.replace("--no-", "--").split("=")[0]),
  );

/**
 * Walls of the operating system, the best first: each says what it puts before Node's command, or nothing
 * where it is not to be had.
 */
const OUTER = [
  { name: "bubblewrap", before: bubblewrap },
  { name: "namespaces", before: namespaces },
];

function bubblewrap() {
  const program = onPath("bwrap");
  if (!program) return undefined;
  const node = realpathSync(process.execPath);
  const shown = [...SYSTEM.filter((folder) => existsSync(folder)), node];
  return [
    program,
    "--unshare-all",
    "--die-with-parent",
    "--new-session",
    ...shown.flatMap((file) => ["--ro-bind", file, file]),
    ...["--dev", "/dev", "--chdir", "/"],
    "--",
  ];
}

/** A network of its own, in which there is nothing; the files are Node's to keep. */
function namespaces() {
  const program = onPath("unshare");
  return (
    program && [program, "--map-root-user", "--net", "--ipc", "--pid", "--fork", "--kill-child"]
  );
}

function onPath(name) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(path.isAbsolute);
  return folders.map((folder) => path.join(folder, name)).find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What stands between a guest and this computer; looked for once, by starting a process behind it. */
let found;

export function findWalls() {
  found ??= look();
  found.catch(() => (found = undefined));
  return found;
}

async function look() {
  const flags = knownFlags();
  const permission = flags.includes("--permission");
  if (process.platform === "linux") {
    for (const { name, before } of OUTER) {
      const command = before();
      if (command && (await holds(command, flags))) return frozen(name, permission, flags, command);
    }
  }
  return frozen(null, permission, flags, []);
}

const frozen = (system, permission, flags, before) =>
  Object.freeze({ system, permission, flags, before });

/** @param {string[]} command */
async function holds([program, ...rest], flags) {
  try {
    const node = [process.execPath, ...flags, "-e", ""];
    await run(program, [...rest, ...node], { env: {}, timeout: LOOK_WITHIN_MS });
    return true;
  } catch ({ code, signal, message }) {
    // It has ended by itself, or is none. Whatever else is wrong is no reason to do without it.
    if (typeof code === "number" || NO_PROGRAM.has(code)) return false;
    throw new GloveboxError({
      code: "runtime-unavailable",
      blame: "caller",
      message: `whether ${program} is to be had could not be found out: ${signal ?? code ?? message}`,
      hint: "This computer has too much to do, or no processes or descriptors left: try again.",
    });
  }
}

export function requireNode() {
  const major = Number(process.versions.node.split(".")[0]);
  if (major < OLDEST_NODE) {
    throw new GloveboxError({
      code: "runtime-unavailable",
      blame: "caller",
      message: `glovebox/node runs in Node ${OLDEST_NODE} and newer, and this is Node ${process.versions.node}`,
      hint: `Run it with Node ${OLDEST_NODE} or newer: older ones have no permission model that holds.`,
    });
  }
}

export async function wallsFor(sandbox) {
  if (sandbox !== "best" && sandbox !== "strict") {
    throw new GloveboxError({
      code: "option-invalid",
      blame: "caller",
      message: 'option sandbox must be "best" or "strict"',
      hint: 'Leave it out for "best"; "strict" starts nothing without a wall of the operating system.',
    });
  }
  const walls = await findWalls();
  if (sandbox === "strict" && !walls.system) {
    throw new GloveboxError({
      code: "runtime-unavailable",
      blame: "caller",
      message: "no wall of the operating system can be put around the sandboxes here",
      hint: 'Install bubblewrap (Linux), or allow user namespaces. With sandbox: "best" scripts run behind Node\'s own walls alone.',
    });
  }
  return walls;
}
