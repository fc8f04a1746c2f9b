import allowedImports from "glovebox:allowed-imports";
import typeshed from "glovebox:typeshed";
import { Checker } from "../src/checker.js";
import { MemoryFiles } from "../src/file-system.js";
import { isParsed, parsedStub } from "../src/stubs/parsed-stubs.js";

export const stubs = JSON.parse(typeshed);
export const checker = () => new Checker(stubs, allowedImports);
export { MemoryFiles, isParsed, parsedStub };
