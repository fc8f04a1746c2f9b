import { Source } from "./core/source.js";
import { createCodeMode } from "./index.js";

/** What an io.Connect API object can do, as a source. */
export const ioConnect = (io, options) =>
  new Source("ioConnect", (core) => core.ioConnect(io, options));

/** For `toolNames`: the names that interop.io's published prompt for Code Mode knows. */
export const interopToolNames = Object.freeze({
  list: "list_python_definitions",
  inspect: "get_python_definitions",
  execute: "execute_python_code",
});

/** A library for `IOBrowser({ libraries: [IOCodeMode] })`: the app's own Code Mode, as `io.codeMode`. */
export async function IOCodeMode(io, config) {
  io.codeMode = await createForPlatform(io, config?.codeMode);
}

/**
 * A platform plugin: one Code Mode for every app of the platform, as interop methods and a stream. The
 * platform's own page finds it as `io.codeMode`.
 */
export async function startCodeMode(io, config) {
  const { offerCodeMode, readApps } = await import("./io-connect/plugin.js");
  const { apps, ...options } = config ?? {};
  const rules = readApps(apps);
  const codeMode = await createForPlatform(io, options);
  if (Object.isExtensible(io)) io.codeMode = codeMode;
  await offerCodeMode(io, codeMode, { rules, isRedacted: Boolean(options.egress?.redact) });
}

/** The platform's Code Mode, for an app of it. */
export async function connectCodeMode(io, options) {
  const { ConnectedCodeMode } = await import("./io-connect/connected.js");
  return ConnectedCodeMode.open(io, options);
}

function createForPlatform(io, config) {
  const { sources = [], ioConnect: offered, ...options } = config ?? {};
  return createCodeMode({ ...options, sources: [ioConnect(io, offered), ...sources] });
}
