/**
 * A worker: serves the workflow of the package over a ledger on disk, on a port that it prints, with more options where
 * it is given some. Each line of the ledger is something that was done, with the worker that did it and the key of the
 * call.
 */
import { appendFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http2";
import { join } from "node:path";
import "../ends-with-its-parent.mjs";
import { createEndpointHandler, glovebox, runService } from "./restate-sources.mjs";

const [, , folder, given = "{}", ingress] = process.argv;
const { policy, ...options } = JSON.parse(given);
const ledger = join(folder, "ledger");
const done = (what, key) => appendFileSync(ledger, `${what} ${key} ${process.pid}\n`);
const soon = (ms = 10) => new Promise((resolve) => setTimeout(resolve, ms));
/** This order is not placed while anybody looks. */
const NEVER = 666;
const input = { type: "object", properties: { n: { type: "integer" } }, required: ["n"] };

const orders = glovebox.functions("orders", {
  price: { input, readOnly: true, run: ({ n }) => soon().then(() => n * 2) },
  place: {
    input,
    async run({ n }, { key, signal }) {
      done("place", key);
      signal.addEventListener("abort", () => done("aborted", key));
      await soon(n === NEVER ? 60_000 : 10);
      return `order ${n}`;
    },
  },
  // Done once for each key, however often it is asked for, as a server with idempotency keys does it.
  book: {
    input,
    idempotent: true,
    async run({ n }, { key }) {
      try {
        writeFileSync(join(folder, key), "", { flag: "wx" });
        done("book", key);
      } catch (reason) {
        if (reason.code !== "EEXIST") throw reason;
      }
      await soon();
      return n;
    },
  },
  count: { input, run: ({ n }) => n + 1 },
  wire: { input, run: ({ n }, { key }) => (done("wire", key), `wired ${n}`) },
});

/** What is heavy is done by a service of its own, once for each call. */
const risk = glovebox.functions("risk", {
  value_at_risk: {
    input: { type: "object", properties: { book: { type: "string" } }, required: ["book"] },
    readOnly: true,
    idempotent: true,
    async run({ book }, { key, signal }) {
      done("ask", key);
      const response = await fetch(`http://127.0.0.1:${ingress}/Risk/valueAtRisk`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": key },
        body: JSON.stringify({ book }),
        signal,
      });
      return response.json();
    },
  },
});

const { workflow } = await runService({
  sources: [orders, risk],
  typeCheck: "off",
  limits: { sandboxes: 2 },
  policy: { allow: ["orders.place", "orders.book", "orders.count"], ...policy },
  ...options,
});
const server = createServer(createEndpointHandler({ services: [workflow] }));
server.listen(0, "127.0.0.1", () => console.log(`port ${server.address().port}`));
