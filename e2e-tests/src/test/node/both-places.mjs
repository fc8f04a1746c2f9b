/**
 * Does what the page of the same name does in a local process: `GET /WORK` answers the milliseconds that it
 * took, `GET /memory` the bytes that are the processes' own. Prints the port when it listens.
 */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { worksOf } from "../web/lab/bench/both-places.js";
import { processesBelow } from "./local-process/processes-below.mjs";
import { glovebox } from "./local-process/sources.mjs";

const compute = await readFile(new URL("../web/lab/bench/compute.py", import.meta.url), "utf8");
const works = { ...(await worksOf(glovebox, compute)), memory };

/** Of guest and checker: what they do not share with the file that they run. */
async function memory() {
  const statuses = (await processesBelow(process.pid)).map((pid) =>
    readFile(`/proc/${pid}/status`, "utf8").catch(() => ""),
  );
  const kilobytes = (await Promise.all(statuses)).map((text) =>
    Number(/^RssAnon:\s+(\d+)/m.exec(text)?.[1] ?? 0),
  );
  return 1024 * kilobytes.reduce((sum, each) => sum + each, 0);
}

const server = createServer(async ({ url }, response) => {
  response.end(String(await works[url.slice(1)]()));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
