/**
 * Runs the checks that need Node: all of them, or those that are named, as in
 * `node build/check-all.mjs sizes types`. Each gives its complaints as a list, one line each, which
 * say what is wrong and what to do. With --write, `format` gives files
 * prettier's form, and `sizes` gives each file the budget that it needs.
 * Run it with web-client as the working directory, after a build.
 */
import { checkCircles } from "./checks/check-circles.mjs";
import { checkDependencies } from "./checks/check-dependencies.mjs";
import { checkExports } from "./checks/check-exports.mjs";
import { checkFormat } from "./checks/check-format.mjs";
import { checkJavascript } from "./checks/check-javascript.mjs";
import { checkLinks } from "./checks/check-links.mjs";
import { checkNoEval } from "./checks/check-no-eval.mjs";
import { checkPython } from "./checks/check-python.mjs";
import { checkRecipes } from "./checks/check-recipes.mjs";
import { checkSizes } from "./checks/check-sizes.mjs";
import { checkTypes } from "./checks/check-types.mjs";

const CHECKS = {
  format: checkFormat,
  python: checkPython,
  types: checkTypes,
  javascript: checkJavascript,
  circles: checkCircles,
  exports: checkExports,
  sizes: checkSizes,
  "no-eval": checkNoEval,
  dependencies: checkDependencies,
  links: checkLinks,
  recipes: checkRecipes,
};

const words = process.argv.slice(2);
const options = { write: words.includes("--write") };
const named = words.filter((word) => word !== "--write");
const unknown = named.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  throw new Error(`No check is called ${unknown.join(", ")}: there are ${Object.keys(CHECKS)}.`);
}

for (const name of named.length > 0 ? named : Object.keys(CHECKS)) {
  for (const complaint of await CHECKS[name](options)) {
    console.error(`check ${name}: ${complaint}`);
    process.exitCode = 1;
  }
}
