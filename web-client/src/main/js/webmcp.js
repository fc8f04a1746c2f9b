import { modelTools } from "./adapters/model-tools.js";
import { given, isNothing } from "./adapters/parts.js";
import { loadCore } from "./core/core.js";
import { GloveboxError } from "./glovebox-error.js";
import { McpConnection, messageOf } from "./mcp/connection.js";
import { PageTools } from "./mcp/page-tools.js";

/** The names of tools that this module made, which scripts are not to call in their turn. */
const served = new Set();

const registryOfPage = () => globalThis.document?.modelContext;

/**
 * Registers the tools with the browser until the signal aborts; says whether it has a registry at all.
 *
 * @type {typeof import("../npm/webmcp").serveWebmcp}
 */
export async function serveWebmcp(codeMode, { signal, ...options } = {}) {
  const registry = registryOfPage();
  for (const tool of toolsOf("serveWebmcp", codeMode, options)) {
    await registry?.registerTool(tool, { signal });
  }
  return Boolean(registry);
}

/** The tools as the browser's own registry takes them, for the agent of the browser. */
export const webmcpTools = (codeMode, options) => toolsOf("webmcpTools", codeMode, options);

function toolsOf(adapter, codeMode, options) {
  const tools = modelTools(adapter, codeMode, options).map(registered);
  for (const { name } of tools) served.add(name);
  return tools;
}

/** What functions of the page answer may be anybody's words, and a script may do whatever they do. */
const registered = ({ name, description, inputSchema, readOnly, answer }) => ({
  name,
  description,
  inputSchema,
  annotations: readOnly
    ? { readOnlyHint: true }
    : { readOnlyHint: false, untrustedContentHint: true, consequentialHint: true },
  /** @type {import("../npm/webmcp").WebMcpTool["execute"]} */
  execute: async (input, { signal } = {}) => given(await answer(input, signal), isNothing).text,
});

/** What pages have registered with the browser, as a source. */
export async function webmcp(options) {
  const opening = (await loadCore()).webmcp(options);
  const registry = registryOfPage();
  if (!registry) {
    throw sourceFailed(
      "this browser has no document.modelContext: it knows no WebMCP, or it is turned off",
    );
  }
  const { timeoutMs, fromOrigins } = opening;
  const tools = new PageTools(registry, fromOrigins, served);
  try {
    return opening.opened(
      await McpConnection.open(tools, { isOurs: true, timeoutMs, pauses: opening }),
    );
  } catch (reason) {
    tools.close();
    throw sourceFailed(`its tools cannot be listed: ${messageOf(reason)}`);
  }
}

const sourceFailed = (what) =>
  new GloveboxError({
    code: "source-failed",
    blame: "caller",
    message: `the source webmcp: ${what}`,
  });
