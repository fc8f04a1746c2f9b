import { ToolMessage } from "@langchain/core/messages";
import { DynamicStructuredTool, ToolInputParsingException } from "@langchain/core/tools";
import { modelTools } from "./adapters/model-tools.js";

/** The tools as LangChain takes them. */
export function langchainTools(codeMode, options) {
  return modelTools("langchainTools", codeMode, options).map((tool) => new ModelTool(tool));
}

class ModelTool extends DynamicStructuredTool {
  constructor({ name, description, inputSchema, answer }) {
    super({
      name,
      description,
      schema: inputSchema,
      func: async (input, _, config) => told(name, await answer(input, config?.signal), config),
    });
  }

  /** What does not match the schema is answered too: the tool itself says best what was wrong. */
  async call(input, config, tags) {
    try {
      return await super.call(input, config, tags);
    } catch (reason) {
      if (!(reason instanceof ToolInputParsingException)) throw reason;
      return this.func(input, undefined, config);
    }
  }
}

/** Whoever has made a call gets a message that belongs to it; anybody else the text. */
function told(name, answer, config) {
  const { text, status } = answer;
  const id = config?.toolCall?.id;
  if (id === undefined) return text;
  return new ToolMessage({
    name,
    content: text,
    artifact: answer,
    tool_call_id: id,
    status: status === "failed" ? "error" : "success",
  });
}
