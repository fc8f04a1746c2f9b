import assert from "node:assert/strict";
import { test } from "node:test";
import { dropFunctionNames } from "../javascript/drop-function-names.mjs";

const NAMER = 'var n=(f,t)=>define(f,"name",{value:t,configurable:!0});';

test("statements that name a function go", () => {
  assert.equal(dropFunctionNames(`${NAMER}function a(){}n(a,"load");`), `${NAMER}function a(){};`);
});

test("names of classes and of values stay", () => {
  const source = `${NAMER}class A{}n(A,"Error");var b=n(()=>1,"b");`;
  assert.equal(dropFunctionNames(source), source);
});
