import { answerBy, modelTools } from "./adapters/model-tools.js";
import { contentOf, isPicture, isSeen } from "./adapters/parts.js";

/** The tools as Anthropic's Messages take them, and what answers their calls. */
export function anthropicTools(codeMode, options) {
  const tools = modelTools("anthropicTools", codeMode, options);
  return {
    tools: tools.map(messagesTool),
    /**
     * @param {object[]} content
     * @param {{ signal?: AbortSignal }} [settings]
     */
    answer: (content, { signal } = {}) =>
      Promise.all(content.filter(isCall).map((call) => toolResult(tools, call, signal))),
  };
}

/** The library's runner calls `parse` and `run`, which are not part of what is sent. */
const messagesTool = ({ name, description, inputSchema, answer }) => ({
  name,
  description,
  input_schema: inputSchema,
  parse: (input) => input,
  run: async (input, context) => {
    const answered = await answer(input, context?.signal ?? undefined);
    // What is thrown is the runner's only way to mark a result as an error.
    if (answered.status === "failed") throw new Error(answered.text);
    return blocksOf(answered);
  },
});

const isCall = ({ type }) => type === "tool_use";

/** @returns {Promise<import("../npm/anthropic").AnthropicToolResult>} */
async function toolResult(tools, { id, name, input }, signal) {
  const answer = await answerBy(tools, name, input, signal);
  return {
    type: "tool_result",
    tool_use_id: id,
    content: blocksOf(answer),
    ...(answer.status === "failed" && { is_error: true }),
  };
}

const blocksOf = (answer) => contentOf(answer, isSeen, textBlock, blockOf);

const textBlock = (text) => ({ type: "text", text });

const blockOf = (part) => ({
  type: isPicture(part) ? "image" : "document",
  source: { type: "base64", media_type: part.mediaType, data: part.data },
});
