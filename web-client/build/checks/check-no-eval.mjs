/**
 * Nothing that is shipped makes code from text: a strict content security policy would refuse it,
 * and a scan of the package by its user would find it.
 */
import { readFile, readdir } from "node:fs/promises";
import { parse } from "acorn";
import { simple } from "acorn-walk";

const FOLDERS = ["target/npm", "target/demo"];
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>(?:<!\[CDATA\[)?([^]*?)(?:\]\]>)?<\/script>/g;
/** Modules, and the programs of workers. */
const SCRIPT = /\.m?js$|runtime\/[\w-]+\.txt$/;
const GLOBALS = new Set(["globalThis", "self", "window", "global"]);
const MAKERS = new Set(["eval", "Function", "execScript"]);
const TIMERS = new Set(["setTimeout", "setInterval", "setImmediate"]);

export async function checkNoEval() {
  const complaints = [];
  for (const folder of FOLDERS) {
    for (const file of await readdir(folder, { recursive: true })) {
      for (const script of await scripts(`${folder}/${file}`)) {
        complaints.push(...found(script).map((what) => sentence(`${folder}/${file}`, what)));
      }
    }
  }
  return complaints;
}

const sentence = (file, what) =>
  `${file} makes code from text: ${what}. Write it as code, or cut it out where the file is made.`;

async function scripts(file) {
  if (SCRIPT.test(file)) return [await readFile(file, "utf8")];
  if (!/\.(html|xml)$/.test(file)) return [];
  const page = await readFile(file, "utf8");
  return Array.from(page.matchAll(INLINE_SCRIPT), ([, script]) => script);
}

/** The places, in a few characters each, where this script turns a text into code. */
function found(script) {
  const places = [];
  const visit = (node) => {
    if (makesCode(node))
      places.push(script.slice(node.start, node.start + 60).replace(/\s+/g, " "));
  };
  simple(tree(script), { CallExpression: visit, NewExpression: visit });
  return places;
}

function tree(script) {
  try {
    return parse(script, { ecmaVersion: "latest", sourceType: "module" });
  } catch {
    // The guest's worker is a classic script, which may hold what a module may not.
    return parse(script, { ecmaVersion: "latest", sourceType: "script" });
  }
}

function makesCode({ callee, arguments: [first] }) {
  const name = globalName(callee);
  return MAKERS.has(name) || (TIMERS.has(name) && isText(first));
}

/** What a callee is called: `f`, `(0, f)`, `window.f` and `window["f"]` are all f. */
function globalName(callee) {
  switch (callee.type) {
    case "Identifier":
      return callee.name;
    case "SequenceExpression":
      return globalName(callee.expressions.at(-1));
    case "ChainExpression":
    case "ParenthesizedExpression":
      return globalName(callee.expression);
    case "MemberExpression":
      return GLOBALS.has(callee.object.name) ? (callee.property.name ?? callee.property.value) : "";
    default:
      return "";
  }
}

function isText(node) {
  return (
    node?.type === "TemplateLiteral" ||
    (node?.type === "Literal" && typeof node.value === "string") ||
    (node?.type === "BinaryExpression" && (isText(node.left) || isText(node.right)))
  );
}
