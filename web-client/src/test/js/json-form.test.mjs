import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";

import { jsonForm } from "../../main/js/core/json-form.js";

class Portfolio {}
const bytes = new Uint8Array([104, 105]);
const hi = { type: "bytes", data: "aGk=" };

const lost = [
  ["a function", () => 1],
  ["a symbol", Symbol("desk")],
  ["undefined", undefined],
  ["a Response", new Response("{}")],
  ["a Map", new Map([["total", 10]])],
  ["a Set", new Set([1])],
  ["a TypeError", new TypeError("no total")],
  ["a Promise", Promise.resolve(1)],
  ["a URLSearchParams", new URLSearchParams("a=1")],
  ["a Blob", new Blob(["x"])],
  ["a Portfolio", new Portfolio()],
  ["a Map", { clients: [{ holdings: new Map() }] }],
  ["a Map", vm.runInNewContext("new Map()")],
  ["a strange object", Object.create({ constructor: 1, __proto__: {} })],
  [
    "a Nothing",
    new (class Nothing {
      toJSON() {}
    })(),
  ],
];

for (const [what, value] of lost) {
  test(`${what} has no JSON form`, () =>
    assert.deepEqual(jsonForm(value), { json: null, lost: what }));
}

const kept = [
  [{}, {}],
  [
    [{}, { a: {} }],
    [{}, { a: {} }],
  ],
  [Object.create(null), {}],
  [vm.runInNewContext("({ a: {} })"), { a: {} }],
  [{ note: undefined, meta: {} }, { meta: {} }],
  [
    { at: new Date(0), meta: {} },
    { at: "1970-01-01T00:00:00.000Z", meta: {} },
  ],
  [
    { n: new Number(1), t: new String("x"), meta: {} },
    { n: 1, t: "x", meta: {} },
  ],
  [Object.assign(new Portfolio(), { total: 1, meta: {} }), { total: 1, meta: {} }],
  [Object.assign(new Error("no"), { code: 7 }), { code: 7 }],
  ["{}", "{}"],
  [null, null],
  [bytes, hi],
  [bytes.buffer, hi],
  [new DataView(bytes.buffer), hi],
  [new Uint16Array([0x6968]), hi],
  [bytes.subarray(2), { type: "bytes", data: "" }],
  [{ photo: bytes }, { photo: hi }],
  [[bytes.buffer], [hi]],
  [
    { 0: 1, 1: 2 },
    { 0: 1, 1: 2 },
  ],
];

for (const [value, expected] of kept) {
  test(`${JSON.stringify(expected)} is written`, () =>
    assert.deepEqual(JSON.parse(jsonForm(value).json), expected));
}

test("names that begin with a vowel have their article", () => {
  assert.deepEqual(jsonForm(new Error("no")), { json: null, lost: "an Error" });
});

test("a megabyte of bytes is written", () => {
  const { data } = JSON.parse(jsonForm(new Uint8Array(1 << 20).fill(7)).json);
  assert.equal(Buffer.from(data, "base64").length, 1 << 20);
});

test("what JSON refuses throws as before", () => {
  assert.throws(() => jsonForm({ total: 10n }), TypeError);
});

test("bytes in an object are not written number by number first", (t) => {
  const stringify = t.mock.method(JSON, "stringify");
  const { json } = jsonForm({ name: "a.png", pages: [{ data: bytes }] });
  assert.equal(json, '{"name":"a.png","pages":[{"data":{"type":"bytes","data":"aGk="}}]}');
  assert.equal(stringify.mock.callCount(), 1);
});

test("many bytes are those that they were", () => {
  const many = Uint8Array.from({ length: 100_001 }, (_, at) => at * 7);
  const { data } = JSON.parse(jsonForm(many).json);
  assert.equal(data, Buffer.from(many).toString("base64"));
});
