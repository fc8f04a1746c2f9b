/** Stubs that the build has parsed are for the checker what pyright's parser makes of their text. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { coreSource } from "../build/core-source.mjs";
import { parserOf } from "../build/pyright-parser.mjs";
import { Kinds } from "../build/stub-kinds.mjs";
import { trimTypeshed } from "../build/trim-typeshed.mjs";
import { CLASS, FUNCTION } from "../src/script/node-kinds.js";
import { checkerParts } from "./build-checker.mjs";

/** What is read later is none of a node's own properties. */
const KEYS = new Map([
  [CLASS, "firstToken decorators name typeParams arguments suite"],
  [
    FUNCTION,
    "firstToken decorators isAsync name typeParams params returnAnnotation funcAnnotationComment suite",
  ],
]);
const FIRST = await readFile("type-checker/src/warm-up-first.py", "utf8");

const { stubs, checker, MemoryFiles, isParsed, parsedStub } = await checkerParts();
const texts = await trimTypeshed();
const parse = await parserOf(await coreSource());
const parsed = Object.keys(stubs).filter((path) => isParsed(stubs[path]));

test("what each start reads is parsed, and nothing else is", () => {
  const read = new Set();
  const { readFileSync } = MemoryFiles.prototype;
  MemoryFiles.prototype.readFileSync = function (uri) {
    read.add(uri.getFilePath());
    return readFileSync.call(this, uri);
  };

  checker().check({ code: FIRST });

  MemoryFiles.prototype.readFileSync = readFileSync;
  const stubsRead = [...read].filter((path) => path.endsWith(".pyi"));
  assert.deepEqual(stubsRead.sort(), parsed.map((path) => `/typeshed/${path}`).sort());
});

for (const path of parsed) {
  test(`${path} is the tree of its text`, () => {
    assert.deepEqual(told(parsedStub(stubs[path]).parserOutput), told(parse(path, texts[path])));
  });
}

test("a stub with a mistake is refused, and what cannot be written too", () => {
  assert.throws(
    () => parse("lib.pyi", "class A:\nB: int\n"),
    /^Error: lib.pyi is no stub: .*"B: int"/,
  );
  assert.throws(() => new Kinds().see(parse("lib.pyi", "a.b += 1\n").parseTree), /not its owner's/);
  assert.throws(
    () => new Kinds().see(parse("lib.pyi", 'a: "int"\n').parseTree),
    /stringAnnotations/,
  );
});

/** A tree without what is another each time; what is read later is read. */
function told({ parseTree, importedModules, lines, stringAnnotations, ...others }) {
  const nodes = new Map();
  const plain = (node, parent) => {
    assert.equal(node.parent, parent);
    assert.equal(node.a, parseTree);
    assert.ok(!nodes.has(node));
    nodes.set(node, nodes.size);
    const { nodeType, start, length, d } = node;
    const keys = KEYS.get(nodeType)?.split(" ") ?? Object.keys(d);
    return { nodeType, start, length, d: keys.map((key) => [key, part(d[key], node)]) };
  };
  const part = (value, owner) => {
    if (Array.isArray(value)) return value.map((each) => part(each, owner));
    if (typeof value?.nodeType === "number") return plain(value, owner);
    return typeof value === "object" ? { ...value, comments: undefined } : value;
  };
  const tree = plain(parseTree, undefined);
  const imports = importedModules.map(({ nameNode, ...more }) => [nodes.get(nameNode), more]);
  return { tree, imports, annotations: stringAnnotations.size, ...others };
}
