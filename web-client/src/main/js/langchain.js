import { ToolMessage } from "@langchain/core/messages";
import { DynamicStructuredTool, ToolInputParsingException } from "@langchain/core/tools";
import { modelTools } from "./adapters/model-tools.js";
import { contentOf, isNothing, isPicture } from "./adapters/parts.js";
import { canBeStrict, strictSchema } from "./adapters/strict-schema.js";

/** The tools as LangChain takes them. */
export function langchainTools(codeMode, options) {
  const isTaken = options?.pictures ? isPicture : isNothing;
  const tools = modelTools("langchainTools", codeMode, options);
  return tools.map((tool) => new ModelTool(options?.strict ? strictTool(tool) : tool, isTaken));
}

const strictTool = ({ inputSchema, ...tool }) => ({
  ...tool,
  inputSchema: canBeStrict(inputSchema) ? strictSchema(inputSchema) : inputSchema,
});

class ModelTool extends DynamicStructuredTool {
  constructor({ name, description, inputSchema, answer }, isTaken) {
    super({
      name,
      description,
      schema: inputSchema,
      func: async (input, _, config) =>
        told(name, await answer(input, config?.signal), isTaken, config),
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
function told(name, answer, isTaken, config) {
  const id = config?.toolCall?.id;
  if (id === undefined) return contentOf(answer, isNothing);
  return new ToolMessage({
    name,
    content: contentOf(answer, isTaken, textBlock, pictureBlock),
    artifact: answer,
    tool_call_id: id,
    status: answer.status === "failed" ? "error" : "success",
  });
}

const textBlock = (text) => ({ type: "text", text });

const pictureBlock = ({ mediaType, data }) => ({ type: "image", mimeType: mediaType, data });
