import assert from "node:assert/strict";
import { test } from "node:test";
import { calledAtStart } from "../javascript/called-at-start.mjs";

const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0);
const PARTS = { wasm: EMPTY, snapshot: EMPTY };

const guest = (said) =>
  "function used(){}function spare(){}" +
  `self.onmessage=async({data:{port}})=>{self.onmessage=()=>{};await used();port.postMessage([1,${said}])};`;

test("what is called until the guest is ready is told, and nothing else", async () => {
  const program = guest('["ready",5]');
  const called = await calledAtStart(program, PARTS);
  const texts = called.map(({ start, end }) => program.slice(start, end));
  assert.ok(texts.includes("function used(){}"), texts.join("\n"));
  assert.ok(!texts.includes("function spare(){}"), texts.join("\n"));
});

test("a guest that does not get ready stops the build", async () => {
  await assert.rejects(
    calledAtStart(guest('["broken","why"]'), PARTS),
    /the guest said 1,broken,why/,
  );
});

test("a guest sees nothing of Node, whichever it is", async () => {
  const names = ["process", "require", "navigator", "fetch", "MessageChannel"];
  const seen = `${JSON.stringify(names)}.filter((name)=>name in self)`;
  await calledAtStart(guest(`...(${seen}.length?${seen}:["ready"])`), PARTS);
});
