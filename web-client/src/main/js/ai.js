import { aiTool, toolSet } from "./adapters/ai-tool.js";
import { modelTools } from "./adapters/model-tools.js";

/** The tools as the Vercel AI SDK takes them. */
export function aiTools(codeMode, options) {
  const tools = modelTools("aiTools", codeMode, options);
  return toolSet(tools.map((tool) => [tool.name, asked(tool, options)]));
}

/** @type {(tool: object, options?: import("../npm/ai").AiOptions) => object} */
const asked = (tool, { needsApproval, pictures = false } = {}) => ({
  ...aiTool(tool, pictures),
  ...(!tool.readOnly && needsApproval !== undefined && { needsApproval }),
});
