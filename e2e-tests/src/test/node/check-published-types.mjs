/**
 * What does not compile of the files in src/test/published-types, which have Glovebox's declarations and those of the
 * packages that it is used with, as they are published, meet: a line each, or nothing.
 */
import { mkdir, readdir, rm, symlink, cp } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** The compiler that the declarations are checked with. */
const ts = createRequire(resolve("../web-client/package.json"))("typescript");

const FILES = "src/test/published-types";
const PROJECT = "target/published-types";

await rm(PROJECT, { recursive: true, force: true });
await mkdir(`${PROJECT}/node_modules`, { recursive: true });
await symlink(resolve("../web-client/target/npm"), `${PROJECT}/node_modules/glovebox`, "junction");
await cp(FILES, PROJECT, { recursive: true });
const names = (await readdir(FILES)).map((name) => `${PROJECT}/${name}`);
const program = ts.createProgram(names, {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts", "lib.esnext.disposable.d.ts"],
  types: [],
});
for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
  const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  console.log(`${file?.fileName}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`);
}
