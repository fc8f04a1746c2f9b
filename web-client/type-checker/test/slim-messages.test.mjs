import assert from "node:assert/strict";
import test from "node:test";
import { withMessagesOnly, withNamesOnly } from "../build/slim-messages.mjs";

const MANY = 400;
const numbered = (form) => Array.from({ length: MANY }, (_, at) => form(at)).join("");
const MODULE = `(() => {
  class x{constructor(t){this.text=t}}
  let F=(key)=>"<"+key+">",i={},s={};
  i.first=()=>F("Diagnostic.first")${numbered((at) => `,i.a${at}=()=>F("Diagnostic.a${at}"),i.b${at}=()=>new x(F("Diagnostic.b${at}"))`)},s.c=()=>F("DiagnosticAddendum.c"),s.d=()=>1;
  return {i,s};
})()`;

/** @param {string} text */
const run = (text) => (0, eval)(text);

test("every message is told as it was, by functions that are made of their names", () => {
  const short = withNamesOnly(MODULE);
  assert.ok(short.length < MODULE.length / 2);
  const [told, old] = [run(short), run(MODULE)];
  for (const group of ["i", "s"]) {
    assert.deepEqual(Object.keys(told[group]).sort(), Object.keys(old[group]).sort());
    for (const name of Object.keys(old[group])) {
      const [is, was] = [told[group][name](), old[group][name]()];
      assert.equal(is.text ?? is, was.text ?? was);
      assert.equal(is.constructor.name, was.constructor.name);
    }
  }
});

test("a module that tells its messages in another way is refused", () => {
  assert.throws(() => withNamesOnly("class x{}"), /Only 0 messages/);
});

test("of the table the messages are left", () => {
  const table = {
    Service: { longOperation: "Long" },
    Diagnostic: { one: 'It\'s "one"', two: { message: "Two", comment: "{Locked}" } },
    DiagnosticAddendum: {},
  };
  const literal = JSON.stringify(table).replace(/\\/g, "\\\\").replace(/'/g, "\\'");
  const left = withMessagesOnly(`562(e){e.exports=JSON.parse('${literal}')}`);
  const module = { exports: undefined };
  run(`({${left}})`)[562](module);
  assert.deepEqual(module.exports, {
    Diagnostic: { one: 'It\'s "one"', two: "Two" },
    DiagnosticAddendum: {},
  });
});
