/** Restate's own server on loopback, and workers behind one address, as a cluster has them. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { says } from "../../says.mjs";
import { Line } from "./worker-line.mjs";

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));
const SERVER = beside(
  `../../../../../node_modules/@restatedev/restate-server-linux-${process.arch}/bin/restate-server`,
);
/** The server ends with the shell, and the shell with the test. */
const UNTIL_INPUT_ENDS = '"$@" & read -r _; kill -9 $!; wait';
const WORKER = beside("restate-worker.mjs");
const HEAVY = beside("restate-heavy.mjs");
const PORT = /^port (\d+)\n/m;
const READY_MS = 60_000;
/** No run of the tests takes so long, and whoever asks for its outcome waits for its end. */
const ANSWER_MS = 150_000;
const NAME = "glovebox";

/** Small, for a test; and few runs go to a worker over one connection, so that all workers get some. */
const configuration = ({ ingress, admin }) => `
default-num-partitions = 2
rocksdb-total-memory-size = "64.0 MiB"
disable-telemetry = true
log-filter = "restate=error"
[ingress]
bind-address = "127.0.0.1:${ingress}"
[admin]
bind-address = "127.0.0.1:${admin}"
disable-web-ui = true
[worker.invoker]
http2-streams-per-connection-limit = 4
`;

export class Cluster {
  #processes = [];
  #workers = [];
  #heavy = [];
  #lines = [];
  #next = 0;

  static async start(workers) {
    const cluster = new Cluster();
    cluster.folder = await mkdtemp(join(tmpdir(), "glovebox-restate-"));
    try {
      const [ingress, admin, fabric] = await freePorts(3);
      Object.assign(cluster, { ingress, admin });
      await writeFile(join(cluster.folder, "restate.toml"), configuration(cluster));
      cluster.#serve(fabric);
      await Promise.all(Array.from({ length: workers }, () => cluster.startWorker()));
      await cluster.#ready();
      await cluster.#deploy(() => cluster.#nextPort(cluster.#workers));
      return cluster;
    } catch (reason) {
      await cluster.stop();
      throw reason;
    }
  }

  #serve(fabric) {
    const server = spawn(
      "/bin/sh",
      [
        ...["-c", UNTIL_INPUT_ENDS, "sh", SERVER],
        ...["--config-file", join(this.folder, "restate.toml")],
        ...["--base-dir", join(this.folder, "restate"), "--no-logo"],
        ...["--bind-ip", "127.0.0.1", "--bind-port", String(fabric), "--listen-mode", "tcp"],
      ],
      { stdio: ["pipe", "ignore", "inherit"], env: { DO_NOT_TRACK: "1" } },
    );
    this.#processes.push(server);
  }

  async #ready() {
    const endsAt = Date.now() + READY_MS;
    for (;;) {
      const signal = AbortSignal.timeout(READY_MS);
      const answer = await fetch(`http://127.0.0.1:${this.admin}/health`, { signal }).catch(
        () => undefined,
      );
      if (answer?.ok) return;
      if (Date.now() > endsAt) throw new Error("the server of Restate does not start");
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }

  async startWorker() {
    this.#workers.push(await this.#worker());
  }

  /** A worker with options of its own, for a workflow of another name; resolves to the line to it. */
  async deploy(options) {
    const { port } = await this.#worker(options);
    return this.#deploy(() => port);
  }

  /** Workers of the service that does what is heavy. */
  async deployHeavy(count) {
    const starts = Array.from({ length: count }, () => this.#start([HEAVY, this.folder]));
    this.#heavy.push(...(await Promise.all(starts)));
    return this.#deploy(() => this.#nextPort(this.#heavy));
  }

  #worker(options = {}) {
    return this.#start([WORKER, this.folder, JSON.stringify(options), String(this.ingress)]);
  }

  async #start(program) {
    const worker = spawn(process.execPath, program, { stdio: ["pipe", "pipe", "inherit"] });
    this.#processes.push(worker);
    let told = "";
    while (!PORT.test(told)) told += await says(worker.stdout);
    worker.port = Number(PORT.exec(told)[1]);
    worker.stdout.resume();
    return worker;
  }

  async #deploy(portOf) {
    const line = new Line(portOf);
    this.#lines.push(line);
    await this.ask(this.admin, "deployments", { uri: await line.address() });
    return line;
  }

  hasWorker(pid) {
    return this.#workers.some((worker) => worker.pid === pid);
  }

  async kill(pid) {
    for (const workers of [this.#workers, this.#heavy]) {
      const at = workers.findIndex((each) => each.pid === pid);
      if (at >= 0) await end(workers.splice(at, 1)[0]);
    }
  }

  /** Each connection goes to the next worker. */
  #nextPort(workers) {
    return workers[this.#next++ % workers.length]?.port;
  }

  /** What a request of Restate's is answered with. */
  async ask(port, path, body, method = "POST") {
    const response = await fetch(`http://127.0.0.1:${port}/${path}`, {
      method,
      signal: AbortSignal.timeout(ANSWER_MS),
      headers: { "content-type": "application/json", accept: "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, ...(text ? { answer: JSON.parse(text) } : {}) };
  }

  /** A handler of the workflow, or of that of another name. */
  async call(key, handler, body, name = NAME) {
    return this.ask(this.ingress, `${name}/${key}/${handler}`, body);
  }

  /** The outcome of a run that was sent. */
  async outcome(key, name = NAME) {
    const path = `restate/workflow/${name}/${key}/attach`;
    return this.ask(this.ingress, path, undefined, "GET");
  }

  /** What the run waits for, as soon as it does; undefined when it is over before that. */
  async waits(key, name = NAME) {
    let isOver = false;
    const over = this.outcome(key, name).then(() => (isOver = true));
    while (!isOver) {
      const { answer } = await this.call(key, "waiting", undefined, name);
      if (answer) return answer;
      await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 100))]);
    }
    return undefined;
  }

  /** Rows of Restate's own tables. */
  async query(query) {
    const { answer } = await this.ask(this.admin, "query", { query });
    return answer.rows;
  }

  /** The bookings of a run: a worker that is killed may not come to the line in the ledger. */
  async booked(key) {
    return (await readdir(this.folder)).filter((name) => name.startsWith(`run-${key}.`));
  }

  /** What the service has done that does what is heavy. */
  async partsDone() {
    return (await readdir(this.folder)).filter((name) => name.startsWith("part-"));
  }

  /** What was done: words of each line. */
  async ledger() {
    const text = await readFile(join(this.folder, "ledger"), "utf8").catch(() => "");
    return text
      .split("\n")
      .slice(0, -1)
      .map((line) => line.split(" "));
  }

  async stop() {
    await Promise.all(this.#processes.map(end));
    for (const line of this.#lines) line.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function end(process) {
  if (process.exitCode !== null || process.signalCode !== null) return;
  const closed = once(process, "exit");
  if (process.spawnfile === "/bin/sh") process.stdin.end();
  else process.kill("SIGKILL");
  await closed;
}

async function freePorts(count) {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
