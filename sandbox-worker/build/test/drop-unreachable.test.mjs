import assert from "node:assert/strict";
import { test } from "node:test";
import { dropUnreachable } from "../javascript/drop-unreachable.mjs";

function factory(body) {
  return `async function create(){${body}}`;
}

test("declarations that only reach each other go", () => {
  const body = "function a(){b()}var b=()=>a();class C{}run();function run(){}";
  assert.equal(dropUnreachable(factory(body)), factory("run();function run(){}"));
});

test("a declaration that a statement reaches through others stays", () => {
  const body = "var a={b};function b(){}a.b();";
  assert.equal(dropUnreachable(factory(body)), factory(body));
});

test("a declaration whose value is computed stays", () => {
  assert.equal(dropUnreachable(factory("var a=compute();")), factory("var a=compute();"));
});

test("in a list of declarations the dead one loses its value", () => {
  assert.equal(dropUnreachable(factory("var a={},b={};use(b);")), factory("var a,b={};use(b);"));
});
