import * as core from "glovebox:core";
import { createCodeMode, version } from "./index.js";

/** What an io.Connect API object can do, as a source. */
export const ioConnect = (io, options) => core.ioConnect(io, options);

/** A library for `IOBrowser({ libraries: [IOCodeMode] })`: the app's own Code Mode, as `io.codeMode`. */
export async function IOCodeMode(io, config) {
  const { sources = [], ...options } = config?.codeMode ?? {};
  const codeMode = await createCodeMode({ ...options, sources: [ioConnect(io), ...sources] });
  io.codeMode = Object.assign(codeMode, { version });
}

/** A platform plugin: one Code Mode for every app of the platform, as two interop methods. */
export async function startCodeMode(io, config = {}) {
  const { sources = [], ...options } = config;
  const codeMode = await createCodeMode({ ...options, sources: [ioConnect(io), ...sources] });
  await core.registerInterop(io, codeMode);
}
