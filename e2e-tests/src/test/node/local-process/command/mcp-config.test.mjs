import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:net";
import { after, before, test } from "node:test";
import { readFile } from "node:fs/promises";
import { Place, stranger } from "./command-place.mjs";

let place;
before(async () => {
  place = await Place.make();
  await place.write("broken.mjs", "export default 7;");
  await place.write("x.yaml", "openapi: 3.1.0\npaths: {}\n");
  await place.write("old.mjs", "export default { f: { inputSchema: {}, run: () => 1 } };");
});
after(() => place.clear());

/** A file that is wrong, and what is told of it; `@` is the place. */
const WRONG = {
  "a key that is misspelt": [
    '{\n  "mcpServer": {}\n}',
    /@:2: mcpServer is not a key; did you mean mcpServers\?/,
  ],
  "a key of a server": [
    '{ "mcpServers": {\n  "x": {\n    "comand": "node" } } }',
    /@:3: mcpServers\.x\.comand is not a key; did you mean command\?/,
  ],
  "a wrong type": [
    '{ "mcpServers": { "x": { "command": "node",\n "args": "a" } } }',
    /@:2: mcpServers\.x\.args must be a list of texts/,
  ],
  "neither command nor url": ['{ "mcpServers": {\n"x": {} } }', /@:2: mcpServers\.x needs either/],
  "no JSON": ['{\n  "policy": {,\n}', /@:2 is not JSON/],
  "a key that is there twice": ['{\n"warm": 1,\n"warm": 2 }', /@:3: the key warm is there twice/],
  "a rule of the policy": [
    '{\n"policy": {\n  "alow": ["x"] } }',
    /@:3: policy\.alow is wrong: .*did you mean allow\?/,
  ],
  "a limit": ['{ "limits": {\n"cpuMs": "long" } }', /@:2: limits\.cpuMs is wrong/],
  "a pattern": [
    '{ "egress": { "redact": { "patterns": [\n"(" ] } } }',
    /@:2: egress.*is not a pattern/,
  ],
  "a variable that is not set": [
    '{ "mcpServers": { "x": { "command": "node", "env": {\n"KEY": "${NOT_SET}" } } } }',
    /@:2: .*names the variable NOT_SET/,
  ],
  "a command that is not there": [
    '{ "mcpServers": {\n"x": { "command": "no-such-program" } } }',
    /@:2: mcpServers\.x cannot be opened: .*no-such-program/,
  ],
  "a server that says nothing": [
    JSON.stringify({ mcpServers: { x: stranger("silent", { timeoutMs: 400 }) } }),
    /@:1: mcpServers\.x cannot be opened/,
  ],
  "a module that is none": [
    '{ "modules": { "m": {\n"file": "broken.mjs" } } }',
    /@:1: modules\.m cannot be/,
  ],
  "a comment": ['{\n"mcpServers": {} // mine\n}', /@:2 is not JSON: .*comments/],
  "a command with its arguments": [
    '{ "mcpServers": {\n"x": { "command": "npx -y a-server" } } }',
    /@:2: mcpServers\.x cannot be opened: .*command is "npx", and what follows stands in args/,
  ],
  "a folder that is not there": [
    '{ "mcpServers": {\n"x": { "command": "node", "cwd": "no" } } }',
    /@:2: mcpServers\.x cannot be opened: its cwd .*no is no folder/,
  ],
  "a program that dies at once": [
    '{ "mcpServers": {\n"x": { "command": "node", "args": ["no-such.js"] } } }',
    /x: Error: Cannot find module.*@:2: mcpServers\.x cannot be opened/,
  ],
  "nobody at the address": [
    '{ "mcpServers": {\n"x": { "url": "http://127.0.0.1:2/" } } }',
    /@:2: mcpServers\.x cannot be opened: .*127\.0\.0\.1:2\/ cannot be reached: .*ECONNREFUSED/,
  ],
  "a document in YAML": [
    '{ "openapi": {\n"x": { "document": "x.yaml" } } }',
    /@:2: openapi\.x cannot be opened: x\.yaml is not JSON.*YAML/,
  ],
  "a store that is a text": [
    '{ "modules": {},\n"store": "runs" }',
    /@:2: store must be "memory" or \{ "directory"/,
  ],
  "a tool's name that is taken": [
    '{ "modules": {},\n"resumeTool": "execute_python" }',
    /@:2: resumeTool is the name of another tool/,
  ],
  "a tool's name that is none": [
    '{ "modules": {},\n"resumeTool": "go on" }',
    /@:2: resumeTool must be a name/,
  ],
  "a definition that is none": [
    '{ "modules": { "m": { "file": "old.mjs" } } }',
    /@:1: the source functions\("m"\).*inputSchema; did you mean input\?/,
  ],
  "a short token": ['{ "http": { "token": "short" } }', /@:1: http needs token/],
  "a document that is not there": [
    '{ "openapi": { "a": { "document": "no.json" } } }',
    /openapi\.a cannot/,
  ],
};

test("what is wrong in the file is told with its line, and nothing is served", async () => {
  const cases = Object.entries(WRONG);
  await Promise.all(
    cases.map(async ([name, [text, words]], i) => {
      await place.write(`wrong-${i}.json`, text);
      const { code, out, err } = await place.runs(`wrong-${i}.json`);
      const placed = new RegExp(words.source.replace("@", `wrong-${i}\\.json`), "s");
      assert.match(err, placed, name);
      assert.deepEqual([code, out], [1, ""], name);
    }),
  );
});

test("a file that is not there is told", async () => {
  const { code, err } = await place.runs("none.json");
  assert.match(err, /^glovebox: none\.json cannot be read/);
  assert.equal(code, 1);
});

test("a file with nothing to serve is told", async () => {
  await place.write("empty.json", {});
  const { code, err } = await place.runs("empty.json");
  assert.match(err, /nothing stands behind it/);
  assert.equal(code, 0);
});

test("a port that is taken is told", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address();
  await place.write("taken.json", { modules: {}, http: { port, token: "a-token-of-this-test" } });
  const { code, err } = await place.runs("taken.json");
  other.close();
  assert.match(err, /taken\.json:4: http\.port cannot be listened at: .*EADDRINUSE/);
  assert.equal(code, 1);
});

test("a secret of the environment does not show in a mistake", async () => {
  const file = { mcpServers: { x: { command: "no-such", args: ["${TOKEN}"] } } };
  await place.write("secret.json", file);
  const { err } = await place.runs("secret.json", { TOKEN: "t0p-s3cret-words" });
  assert.match(err, /cannot be opened/);
  assert.doesNotMatch(err, /t0p/);
});

test("a server that may be missing is left out", async () => {
  const gone = { command: "no-such-program", optional: true };
  const served = await place.connect({ mcpServers: { gone, is: stranger("works") } });
  await served.says(/gone.*is left out/);
  const { content } = await served.client.callTool({ name: "inspect_api", arguments: {} });
  assert.match(content[0].text, /is/);
  assert.doesNotMatch(content[0].text, /gone/);
});

/** What the page says of the file is what the command reads. */
test("the page has every key, and no other", async () => {
  const { allKeys } = await import("../../../../../../web-client/target/npm/bin/command.js");
  const page = await readFile(
    new URL("../../../../../../docs/how-to/mcp-command.md", import.meta.url),
    "utf8",
  );
  const section = page.slice(page.indexOf("## Every key"));
  const rows = section.split("\n").filter((line) => line.startsWith("| `"));
  const written = rows.flatMap((line) =>
    [...line.split("|")[1].matchAll(/`([^`]+)`/g)].map(([, key]) => key),
  );
  assert.deepEqual(written.toSorted(), allKeys().toSorted());
});
