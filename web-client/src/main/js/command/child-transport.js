import { spawn } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import { withoutControls } from "./secrets.js";

/** What a server may say in one message, and write that is none. */
const LONGEST_LINE = 32 * 1024 * 1024;
const MOST_JUNK = 1_000;
const TOLD_JUNK = 3;
/** A program that dies of a mistake says in its first lines where, and only then of what. */
const TOLD_LINES = 8;
const LONGEST_TOLD = 300;
/** Notices that nobody asked for: so many at once, and so many a second. */
const MOST_AT_ONCE = 5_000;
const MOST_A_SECOND = 500;
const LEAVING_MS = 2_000;
/** Of this process's environment a server gets what programs need to run, and what the file says. */
const PASSED_ON =
  process.platform === "win32"
    ? ["APPDATA", "HOMEDRIVE", "HOMEPATH", "LOCALAPPDATA", "PATH", "PATHEXT", "SYSTEMDRIVE"].concat(
        ["SYSTEMROOT", "TEMP", "USERNAME", "USERPROFILE"],
      )
    : ["HOME", "LANG", "LOGNAME", "PATH", "SHELL", "TERM", "TMPDIR", "USER"];

/** A server that is a process, as the SDK's clients take a transport: its lines are read with limits. */
export class ChildTransport {
  #settings;
  #secrets;
  #log;
  #child;
  #held = [];
  #heldLength = 0;
  #junk = 0;
  #room = MOST_AT_ONCE;
  #since = performance.now();
  onmessage;
  onerror;
  onclose;

  constructor(settings, { secrets, log }) {
    this.#settings = settings;
    this.#secrets = secrets;
    this.#log = log;
  }

  start() {
    const { command, args = [], env = {}, cwd } = this.#settings;
    const passedOn = PASSED_ON.filter((name) => process.env[name] !== undefined);
    const environment = Object.fromEntries(passedOn.map((name) => [name, process.env[name]]));
    const child = spawn(command, args, {
      cwd,
      env: { ...environment, ...env },
      stdio: ["pipe", "pipe", "pipe"],
      windowsHide: true,
    });
    this.#child = child;
    this.#listen(child);
    return new Promise((resolve, reject) => {
      child.once("spawn", resolve);
      child.once("error", reject);
    });
  }

  #listen(child) {
    const decoder = new StringDecoder("utf8");
    child.stdout.on("data", (chunk) => this.#read(decoder.write(chunk)));
    child.stderr.setEncoding("utf8");
    child.stderr.on("data", (text) => this.#tell(text));
    child.stdin.on("error", (reason) => this.onerror?.(reason));
    child.once("close", (code, signal) => {
      if (this.#child) this.#log("warning", `its process has ended (${signal ?? code})`);
      this.#child = undefined;
      this.onclose?.();
    });
  }

  #tell(text) {
    const lines = text.split("\n").filter((line) => line.trim());
    for (const line of lines.slice(0, TOLD_LINES)) this.#log("debug", cut(line));
  }

  /** A line that does not end is looked through once. */
  #read(text) {
    const lines = text.split("\n");
    if (lines.length === 1) return this.#hold(text);
    lines[0] = this.#held.join("") + lines[0];
    this.#held = [];
    this.#heldLength = 0;
    this.#hold(lines.pop());
    for (const line of lines) if (this.#child) this.#take(line);
  }

  #hold(piece) {
    this.#held.push(piece);
    this.#heldLength += piece.length;
    if (this.#heldLength > LONGEST_LINE) {
      this.#end(`it wrote a line of more than ${LONGEST_LINE} characters`);
    }
  }

  #take(line) {
    const message = messageOf(this.#secrets.hide(line));
    if (!message) return this.#takeJunk(line);
    if (!("id" in message) && !this.#hasRoom()) {
      return this.#end("it floods its client with notifications");
    }
    this.onmessage?.(message);
  }

  #takeJunk(line) {
    if (!line.trim()) return;
    this.#junk++;
    if (this.#junk <= TOLD_JUNK)
      this.#log("warning", `it wrote what is not a message: ${cut(line)}`);
    if (this.#junk > MOST_JUNK) this.#end("it writes what is not a message on its output");
  }

  #hasRoom() {
    const now = performance.now();
    const grown = this.#room + ((now - this.#since) * MOST_A_SECOND) / 1000;
    this.#room = Math.min(MOST_AT_ONCE, grown) - 1;
    this.#since = now;
    return this.#room >= 0;
  }

  #end(why) {
    this.#log("error", `it is ended: ${why}`);
    void this.close();
  }

  async send(message) {
    const child = this.#child;
    if (!child?.stdin.writable) throw new Error("its process is gone");
    await new Promise((resolve, reject) =>
      child.stdin.write(`${JSON.stringify(message)}\n`, (reason) =>
        reason ? reject(reason) : resolve(),
      ),
    );
  }

  /** A server that was told goodbye and stays is ended. */
  async close() {
    const child = this.#child;
    if (!child) return;
    this.#child = undefined;
    this.#held = [];
    const isGone = new Promise((resolve) => child.once("close", resolve));
    child.stdin.end();
    child.stdout.destroy();
    child.kill("SIGTERM");
    const last = setTimeout(() => child.kill("SIGKILL"), LEAVING_MS);
    await isGone;
    clearTimeout(last);
  }
}

/** Nothing where it is none. */
function messageOf(line) {
  try {
    const message = JSON.parse(line);
    return message?.jsonrpc === "2.0" ? message : undefined;
  } catch {
    return undefined;
  }
}

const cut = (line) => withoutControls(line.slice(0, LONGEST_TOLD));
