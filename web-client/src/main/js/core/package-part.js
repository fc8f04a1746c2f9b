import { version } from "glovebox:package";
import { mistaken } from "../glovebox-error.js";

/** A part of the package that is loaded when it is needed. Browsers tell only that a module could not be had. */
export async function packagePart(loading) {
  try {
    return await loading;
  } catch (reason) {
    throw mistaken(
      "runtime-unavailable",
      `a module of glovebox ${version} could not be loaded: ${reason.message}`,
      "Serve all modules that the bundler made, or all of the package, and of one version; offline, a service worker must have kept them.",
    );
  }
}
