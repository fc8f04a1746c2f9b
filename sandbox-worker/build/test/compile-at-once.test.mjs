import assert from "node:assert/strict";
import { test } from "node:test";
import vm from "node:vm";
import { compileAtOnce } from "../javascript/compile-at-once.mjs";

/** With the functions marked that begin with these texts. */
function marked(program, ...texts) {
  const called = texts.map((text) => {
    const start = program.indexOf(text);
    assert.notEqual(start, -1, text);
    return { start, end: endOf(program, start) };
  });
  const made = compileAtOnce(program, called);
  assert.equal(valueOf(made), valueOf(program));
  return made;
}

const valueOf = (program) => JSON.stringify(vm.runInNewContext(program)) ?? "none";

/** Where the braces that open after a place are closed, or the line ends. */
function endOf(program, start) {
  let depth = 0;
  for (let at = start; at < program.length; at++) {
    if (program[at] === "{") depth++;
    if (program[at] === "}" && --depth === 0) return at + 1;
    if (/[;,\n]/.test(program[at]) && depth === 0) return at;
  }
  return program.length;
}

test("what is not called stays as it is", () => {
  assert.equal(
    marked("var a=()=>1,b=function(){return 2};a()"),
    "var a=()=>1,b=function(){return 2};a()",
  );
});

test("functions in expressions get parentheses, also within each other", () => {
  assert.equal(marked("var a=x=>x+1;a(2)", "x=>"), "var a=(x=>x+1);a(2)");
  assert.equal(
    marked("var a=function(){var b=async()=>{return 1};b();return 2};a()", "function", "async"),
    "var a=(function(){var b=(async()=>{return 1});b();return 2});a()",
  );
});

test("V8 may tell the place of the parameters", () => {
  assert.equal(
    marked("var a=function (x){return x};a(2)", "(x)"),
    "var a=(function (x){return x});a(2)",
  );
});

test("a declaration has its value from the beginning, after the directives", () => {
  assert.equal(
    marked(
      '"use strict";var one=a();function a(){return b()}function b(){return 1}one',
      "function a",
    ),
    '"use strict";var a=(function(){return b()});var one=a();function b(){return 1}one',
  );
  assert.equal(
    marked("var f=()=>{return g();function g(){return 7}};f()", "()=>", "function g"),
    "var f=(()=>{var g=(function(){return 7});return g();});f()",
  );
});

test("declarations within declarations, and those that wait or give one by one", () => {
  assert.equal(
    marked("a();function a(){b();function b(){}}", "function a", "function b"),
    "var a=(function(){var b=(function(){});b();});a();",
  );
  const kinds = "function*a(){yield 1}async function b(){}[a.name,b.name,[...a()][0]]";
  assert.equal(
    marked(kinds, "function*", "async"),
    "var a=(function*(){yield 1}),b=(async function(){});[a.name,b.name,[...a()][0]]",
  );
});

test("methods, and declarations in blocks, stay", () => {
  const methods =
    "var o={m(){return 1},get p(){return 2}};class C{n(){return 3}}[o.m(),o.p,new C().n()]";
  assert.equal(marked(methods, "(){return 1", "(){return 2", "(){return 3"), methods);
  const block = "var a=0;if(true){function f(){return 1}a=f()}a";
  assert.equal(marked(block, "function f"), block);
});

test("what has parentheses gets no more, unless they are those of a call", () => {
  assert.equal(marked("(()=>{return 4})()", "()=>"), "(()=>{return 4})()");
  assert.equal(marked("[1].map(x=>{return x+1})[0]", "x=>"), "[1].map((x=>{return x+1}))[0]");
});
