/**
 * A worker of a service of somebody else's, which knows nothing of Glovebox: what is asked of it takes ten steps. Each
 * is in the ledger when it is begun, and is done once, as a file.
 */
import { appendFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http2";
import { join } from "node:path";
import "../ends-with-its-parent.mjs";
import { createEndpointHandler, service } from "./restate-sources.mjs";

const [, , folder] = process.argv;
const PARTS = 10;

async function part(id, n) {
  appendFileSync(join(folder, "ledger"), `part ${id}.${n} ${process.pid}\n`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  writeFileSync(join(folder, `part-${id}-${n}`), String(process.pid), { flag: "a" });
  return n;
}

const risk = service({
  name: "Risk",
  handlers: {
    async valueAtRisk(ctx, { book }) {
      let sum = 0;
      for (let n = 0; n < PARTS; n++)
        sum += await ctx.run(`part ${n}`, () => part(ctx.request().id, n));
      return `${book}: ${sum}`;
    },
  },
});
const server = createServer(createEndpointHandler({ services: [risk] }));
server.listen(0, "127.0.0.1", () => console.log(`port ${server.address().port}`));
