import * as error from "../glovebox-error.js";
import * as form from "./json-form.js";
import { version } from "glovebox:package";
import * as thrown from "./thrown.js";
import { coreScript } from "./core-script.js";
import { packagePart } from "./package-part.js";

const MODULES = { error, "json-form": form, package: { version }, thrown };

let loading;
let loaded;

/** The compiled Java. It is larger than all else together, so an app has it when it makes its first source or Code Mode. */
export async function loadCore() {
  loading ??= packagePart(made());
  try {
    loaded = await loading;
  } catch (reason) {
    loading = undefined;
    throw reason;
  }
  return loaded;
}

/** The same where there is a Code Mode, which was made by it. */
export const coreOfCodeMode = () => loaded;

/** Loads it for whoever will need it soon, and will be told then if it is not to be had. */
export const loadCoreAhead = () => void loadCore().catch(() => {});

async function made() {
  const makes = await coreScript();
  return makes ? makes(MODULES) : import("glovebox:core");
}
