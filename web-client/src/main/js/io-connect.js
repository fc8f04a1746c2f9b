import * as core from "glovebox:core";
import { createCodeMode } from "./index.js";

/** What an io.Connect API object can do, as a source. */
export const ioConnect = (io, options) => core.ioConnect(io, options);

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
 * A platform plugin: one Code Mode for every app of the platform, as two interop methods. The
 * platform's own page finds it as `io.codeMode`.
 */
export async function startCodeMode(io, config) {
  const codeMode = await createForPlatform(io, config);
  if (Object.isExtensible(io)) io.codeMode = codeMode;
  await registerInspect(io, codeMode);
  await registerExecute(io, codeMode);
}

function createForPlatform(io, config) {
  const { sources = [], ioConnect: offered, ...options } = config ?? {};
  return createCodeMode({ ...options, sources: [ioConnect(io, offered), ...sources] });
}

function registerInspect(io, codeMode) {
  const definition = {
    name: "CodeMode.Inspect",
    description: codeMode.tools[0].description,
    accepts: "string? query, string[]? names, string? namespace, int? limit",
    returns: "string text",
  };
  return io.interop.register(definition, async (request) => ({
    text: await codeMode.inspect(withoutNulls(request)),
  }));
}

function registerExecute(io, codeMode) {
  const definition = {
    name: "CodeMode.Execute",
    description: codeMode.tools[1].description,
    accepts: "string code",
    returns: "string status, string runId, string output",
  };
  return io.interop.register(definition, (request, caller) =>
    codeMode.execute({ ...withoutNulls(request), caller: callerOf(caller) }),
  );
}

/** Who asks, as the platform says; what an app says of itself does not count. */
function callerOf({ application, instance } = {}) {
  return [application, instance].filter((name) => typeof name === "string" && name).join(" ");
}

/** Interop sends what an app left out as null. */
function withoutNulls(request) {
  return Object.fromEntries(Object.entries(request ?? {}).filter(([, value]) => value !== null));
}
