import allowedImports from "glovebox:allowed-imports";
import typeshed from "glovebox:typeshed";
import { Checker } from "../src/checker.js";

export const checker = () => new Checker(JSON.parse(typeshed), allowedImports);
