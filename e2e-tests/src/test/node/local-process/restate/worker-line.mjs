/** An address that leads to a worker, and can be made to lead nowhere. */
import { once } from "node:events";
import { connect, createServer } from "node:net";

export class Line {
  #server;
  #pairs = new Set();

  /** @param portOf the worker's port for one more connection; none when there is no worker */
  constructor(portOf) {
    this.#server = createServer((client) => this.#join(client, portOf()));
    this.#server.listen(0, "127.0.0.1");
  }

  async address() {
    if (!this.#server.listening) await once(this.#server, "listening");
    return `http://127.0.0.1:${this.#server.address().port}`;
  }

  #join(client, port) {
    if (!port) return client.destroy();
    const worker = connect(port, "127.0.0.1");
    const pair = { client, worker };
    this.#pairs.add(pair);
    client.pipe(worker).pipe(client);
    for (const [one, other] of [
      [client, worker],
      [worker, client],
    ]) {
      one.on("error", () => other.destroy());
      one.on("close", () => this.#pairs.delete(pair) && other.destroy());
    }
  }

  /** Whoever asked hears that the connections are broken. The worker hears nothing, and goes on. */
  goQuiet() {
    for (const { client, worker } of this.#pairs) {
      client.unpipe(worker);
      worker.unpipe(client);
      worker.resume();
      client.destroy();
    }
    this.#pairs.clear();
  }

  close() {
    this.#server.close();
    for (const { client } of this.#pairs) client.destroy();
  }
}
