/**
 * A plugin of esbuild: takes out of the platform's libraries what would make code from text. Each place is one
 * that a browser of today never comes to, or has a form that says the same; one that is not there any more
 * stops the build.
 */
import { readFile } from "node:fs/promises";

const GLOBAL = [/\bFunction\('return this'\)\(\)/g, "globalThis"];
const BINDER = [
  /\bFunction\('binder', 'return function \(' \+ [^;]+? \+ '\)\{ return binder\.apply\(this,arguments\); \}'\)\(binder\)/g,
  "function () { return binder.apply(this, arguments); }",
];
const PARSE = [/\beval\("\("\+a\+"\)"\)/g, "JSON.parse(a)"];

const CUTS = {
  "@glue42/web-platform": [GLOBAL, BINDER, PARSE],
  "@interopio/browser": [GLOBAL],
  "@interopio/fdc3": [BINDER],
};

export const noCodeFromText = {
  name: "no code from text",
  setup(bundler) {
    for (const [name, cuts] of Object.entries(CUTS)) {
      const filter = new RegExp(
        `node_modules[\\\\/]${name.replace("/", "[\\\\/]")}[\\\\/].*\\.js$`,
      );
      bundler.onLoad({ filter }, async ({ path }) => ({ contents: await without(path, cuts) }));
    }
  },
};

async function without(path, cuts) {
  let text = await readFile(path, "utf8");
  for (const [pattern, instead] of cuts) {
    const cut = text.replace(pattern, instead);
    if (cut === text) throw new Error(`${path} has no ${pattern} any more: look at what it has.`);
    text = cut;
  }
  return text;
}
