/**
 * The compiled Java in the two forms that the package has of it: a module, which bundlers make part of an app, and a
 * classic script, of which Chromium keeps what it compiled.
 */
import { transform } from "esbuild";
import { writeHashed } from "../../build/hashed-files.mjs";
import { catchWhatIsThrown } from "./catch-what-is-thrown.mjs";
import { nameLabels } from "./name-labels.mjs";

const STRICT = /^"use strict";\s*/;
const PARTS = /^((?:import[^;]+;)+)([^]*)export\{([^}]+)\};/;
const IMPORT = /import\s*(?:\*\s*as\s+([\w$]+)|(\{[^}]+\}))\s*from\s*"glovebox:([\w-]+)";?/g;

/**
 * The compiled Java has thousands of names on the outermost level of its module. webpack's build of an app
 * took 28 seconds with them, and 17 where they are a function's own.
 */
export function coreModule(compiled) {
  const { imports, program, exported, given } = partsOf(compiled);
  return `${imports}export const {${exported}}=(()=>{${program}return{${given}}})();`;
}

/**
 * Chromium compiles all of a file with this first line, while it comes and beside the page, and not one function after
 * the other when it is called; and keeps it. Other engines do not know it.
 */
const COMPILED_AT_ONCE = "//# allFunctionsCalledOnLoad\n";

/**
 * Writes the classic script into a folder and gives its name. It hands the element that it was loaded with a function
 * that makes the core, of what the module imports. The parentheses around that have engines read it once. Where the page
 * or an extension gives it another element, it does nothing.
 */
export async function writeCoreScript(folder, compiled) {
  const { imports, program, given } = partsOf(compiled);
  const modules = imports.replace(IMPORT, (_all, whole, some, name) => {
    const names = whole ?? some.replaceAll(" as ", ":");
    return `const ${names}=modules["${name}"];`;
  });
  const { code } = await transform(
    `made=function(modules){"use strict";${modules}${program}return{${given}}};`,
    { minify: true, target: "es2022", legalComments: "none" },
  );
  const made = code.trim().slice("made=".length, -";".length);
  const script = nameLabels(`${COMPILED_AT_ONCE}document.currentScript?.receive?.((${made}));\n`);
  return (await writeHashed(folder, "core-script", "js", script)).file;
}

/**
 * Where it is and where the module is that asks, as a module that bundlers can read. webpack makes a classic script of
 * the core by itself: it reads the condition first, and so neither takes the file along nor writes down where the
 * package was when the app was built.
 */
export const addressOfCoreScript = (file) => `
export const file = "${file}";
export const places = () =>
  import.meta.webpack
    ? undefined
    : { script: new URL("./${file}", import.meta.url).href, module: import.meta.url };
`;

function partsOf(compiled) {
  const [, imports, program, names] = PARTS.exec(catchWhatIsThrown(compiled.replace(STRICT, "")));
  const pairs = names.split(",").map((name) => name.split(" as "));
  return {
    imports,
    program,
    exported: pairs.map(([, outside]) => outside),
    given: pairs.map(([inside, outside]) => `${outside}:${inside}`),
  };
}
