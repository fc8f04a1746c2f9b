/**
 * Asks what a bundler has built, without the packages that are optional, for what needs them: prints a line for each
 * answer that does not say which to install. `node ask-for-what-is-missing.mjs BUILT`, which is run outside a page.
 */
import { pathToFileURL } from "node:url";

const PAGE = "https://app.example/";

globalThis.self = globalThis;
globalThis.document = {
  baseURI: PAGE,
  createElement: () => ({ relList: { supports: () => true } }),
  currentScript: { tagName: "SCRIPT", src: `${PAGE}main.js` },
};
await import(pathToFileURL(process.argv[2]));

const { "./mcp": mcp, "./agent": agent } = globalThis.entries;
const codeMode = { tools: [], toolsFor: () => [] };
const model = { kind: "anthropic", name: "any" };
const asked = {
  "@modelcontextprotocol/client or @modelcontextprotocol/sdk": () => mcp.mcp(() => undefined),
  "@modelcontextprotocol/sdk": () => mcp.mcpServer(codeMode),
  ai: () => agent.createAgent({ codeMode, model }),
};
for (const [name, ask] of Object.entries(asked)) {
  const refused = await ask().then(
    () => ({ message: "nothing was missing" }),
    (reason) => reason,
  );
  const told = `${refused.code}: ${refused.message} ${refused.hint ?? ""}`;
  const isSaid = told.includes(`needs the package ${name}, `) && /install/i.test(told);
  if (!isSaid) console.log(`${name} is missing, and what is told is ${told}`);
}
