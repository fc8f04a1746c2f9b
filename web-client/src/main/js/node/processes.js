import { spawn } from "node:child_process";
import { deserialize } from "node:v8";
import boot from "glovebox:guest-process";

const LAST_WORDS = 500;
const HAS_GROUPS = process.platform !== "win32";
/** What a script cannot do to its own process: a person did, or the system for want of memory. */
const FROM_OUTSIDE = new Set(["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP"]);
/** How bubblewrap tells of it. */
const BY_SHELL = { 137: "SIGKILL", 143: "SIGTERM", 130: "SIGINT", 129: "SIGHUP" };

/**
 * Processes in the place of a frame's workers: obeys the orders that frame.js obeys. A process holds nothing
 * but what it is sent, and ends when the port does, when it is killed, or when this process is no more.
 */
export const keeperOf = (walls) => ({
  serve(control) {
    const children = new Map();
    const watchdog = new Watchdog(() => children.forEach(end));
    /** What processes with Python are made of, once all of it was compared. @type {any} */
    let guest;

    /** It starts while what it is sent is still under way. */
    const begin = async (id, parts, port) => {
      children.set(id, undefined);
      let child;
      const fail = (...why) => {
        if (children.has(id) && children.get(id) === child)
          control.postMessage(["failed", id, ...why]);
      };
      try {
        child = start(walls);
        children.set(id, child);
        join(child, port, fail);
        // Why it has not begun, it tells itself.
        if (child.pid === undefined) return;
        child.once("exit", () => watchdog.forget(child.pid));
        watchdog.watch(child.pid);
        const given = await parts;
        if (!child.connected) return;
        child.send(given, () => {});
        passOn(port, child);
      } catch ({ message }) {
        fail(message);
      }
    };

    const bytes = async (blob) => new Uint8Array(await (blob.arrayBuffer?.() ?? blob));

    const orders = {
      furnish(program) {
        let complete;
        const parts = new Promise((resolve) => (complete = resolve));
        guest = { program: program.text(), complete, parts };
      },
      compile: (wasm) => (guest.wasm = bytes(wasm)),
      remember(memory) {
        const { program, wasm, complete } = guest;
        complete(allOf({ program, wasm, snapshot: bytes(memory) }));
        control.postMessage(["up"]);
      },
      spawn: (id, port) => begin(id, guest.parts, port),
      run: ({ id, program }, port) =>
        begin(
          id,
          program.text().then((text) => ({ program: text })),
          port,
        ),
      kill(id) {
        end(children.get(id));
        children.delete(id);
      },
      ask: () => control.postMessage(["here"]),
    };
    control.onmessage = ({ data: [order, given], ports: [port] }) => orders[order](given, port);
    control.on("close", () => {
      [...children.keys()].forEach(orders.kill);
      watchdog.end();
    });
  },
});

async function allOf({ program, wasm, snapshot }) {
  return { program: await program, wasm: await wasm, snapshot: await snapshot };
}

/** What is not in the environment cannot be told. The time zone is where Node looks for it. */
function start({ before, flags }) {
  const [program, ...rest] = [...before, process.execPath, ...flags, "-e", boot];
  const env = { TZ: Intl.DateTimeFormat().resolvedOptions().timeZone };
  /** @type {import("node:child_process").StdioOptions} */
  const stdio = ["ignore", "ignore", "pipe", "ipc"];
  return spawn(program, rest, { env, stdio, serialization: "advanced", detached: HAS_GROUPS });
}

/** With all that it has begun: a wall that is ended while it is put up would leave a part of itself. */
function end(child) {
  if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(HAS_GROUPS ? -child.pid : child.pid, "SIGKILL");
  } catch (reason) {
    if (reason.code !== "ESRCH") throw reason;
  }
}

/** From here on what the process says goes to whoever has the other end of the port. */
function join(child, port, onFailure) {
  let lastWords = "";
  // Without descriptors a child has neither.
  child.stderr?.on("data", (text) => (lastWords = (lastWords + text).slice(-LAST_WORDS)));
  child.on("message", (bytes) => pass(bytes, port));
  child.on("error", ({ message }) => {
    port.close();
    onFailure(message);
  });
  child.once("exit", (code, signal) => {
    port.close();
    const by = signal ?? BY_SHELL[code];
    if (FROM_OUTSIDE.has(by)) onFailure(`the sandbox's process was ended by ${by}`, true);
    else onFailure(`its process ended (${by ?? code}) ${lastWords}`.trim());
  });
}

/** And what is said to it, which is not before its program: that is the first message that it takes. */
function passOn(port, child) {
  port.on("message", (batch) => {
    if (child.connected) child.send(batch, () => {});
  });
}

/** What cannot be read is passed on as nothing, which is no message: whoever listens refuses it. */
function pass(bytes, port) {
  try {
    port.postMessage(deserialize(bytes));
  } catch {
    port.postMessage(null);
  }
}

/**
 * Ends the processes when this one is gone, however it went: then its input ends. A guest that computes hears
 * of nothing, so somebody else must end it. Windows has no such shell.
 */
const WATCHDOG = `
pids=
while read -r sign pid; do
  case $sign in
    +) pids="$pids $pid " ;;
    -) pids=$(echo "$pids" | sed "s/ $pid //") ;;
  esac
done
for pid in $pids; do kill -9 "-$pid" 2>/dev/null; done
`;

class Watchdog {
  #shell;
  #pids = new Set();
  #onGone;

  /** @param onGone what nobody watches over is to end */
  constructor(onGone) {
    this.#onGone = onGone;
  }

  /** @throws where no shell can be had: then nothing may begin that could outlive this process */
  watch(pid) {
    this.#pids.add(pid);
    if (this.#shell) this.#shell.stdin.write(`+ ${pid}\n`);
    else this.#begin();
  }

  forget(pid) {
    this.#pids.delete(pid);
    this.#shell?.stdin.write(`- ${pid}\n`);
  }

  end() {
    this.#pids.clear();
    this.#shell?.stdin.end();
  }

  #begin() {
    if (!HAS_GROUPS) return;
    const shell = spawn("/bin/sh", ["-c", WATCHDOG], {
      env: { PATH: "/usr/bin:/bin" },
      stdio: ["pipe", "ignore", "ignore"],
      detached: true,
    });
    shell.on("error", () => {});
    if (shell.pid === undefined) throw new Error("no shell can be started that watches over it");
    shell.unref();
    /** @type {import("node:net").Socket} */ (shell.stdin).unref();
    shell.stdin.on("error", () => {});
    shell.once("exit", () => {
      this.#shell = undefined;
      this.#onGone();
    });
    this.#shell = shell;
    for (const pid of this.#pids) shell.stdin.write(`+ ${pid}\n`);
  }
}
