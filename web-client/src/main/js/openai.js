import { answerBy, argumentsOf, modelTools } from "./adapters/model-tools.js";
import { contentOf, dataUrl, given, isNothing, isPicture, isSeen } from "./adapters/parts.js";
import { canBeStrict, strictSchema } from "./adapters/strict-schema.js";

/** The tools as Chat Completions take them, and what answers their calls. */
export function chatTools(codeMode, options) {
  const tools = modelTools("chatTools", codeMode, options);
  return {
    tools: tools.map((tool) => chatTool(tool, isStrict(options))),
    /**
     * @param {object[]} calls
     * @param {{ signal?: AbortSignal }} [settings]
     */
    answer: (calls, { signal } = {}) =>
      Promise.all((calls ?? []).map((call) => toolMessage(tools, call, signal))),
  };
}

/** The tools as Responses take them, and what answers their calls. */
export function responsesTools(codeMode, options) {
  const tools = modelTools("responsesTools", codeMode, options);
  return {
    tools: tools.map((tool) => ({ type: "function", ...definitionOf(tool, isStrict(options)) })),
    /**
     * @param {object[]} output
     * @param {{ signal?: AbortSignal }} [settings]
     */
    answer: (output, { signal } = {}) =>
      Promise.all(output.filter(isCall).map((call) => callOutput(tools, call, signal))),
  };
}

const isStrict = (options) => options?.strict ?? true;

function definitionOf({ name, description, inputSchema }, isWanted) {
  const strict = isWanted && canBeStrict(inputSchema);
  return {
    name,
    description,
    parameters: strict ? strictSchema(inputSchema) : inputSchema,
    strict,
  };
}

/** The library's `runTools` calls the function, which is not a part of what is sent. */
const chatTool = (tool, strict) => ({
  type: "function",
  function: {
    ...definitionOf(tool, strict),
    function: async (written, runner) =>
      textOf(await tool.answer(argumentsOf(written), runner?.controller?.signal)),
  },
});

/** @returns {Promise<import("../npm/openai").ChatToolMessage>} */
async function toolMessage(tools, call, signal) {
  const { name, arguments: written } = call.function ?? { name: call.custom?.name };
  const answer = await answerBy(tools, name, argumentsOf(written), signal);
  return { role: "tool", tool_call_id: call.id, content: textOf(answer) };
}

/** What a tool says in Chat Completions is text, and nothing else. */
const textOf = (answer) => given(answer, isNothing).text;

const isCall = ({ type }) => type === "function_call";

/** @returns {Promise<import("../npm/openai").ResponsesOutput>} */
async function callOutput(tools, { name, arguments: written, call_id: id }, signal) {
  const answer = await answerBy(tools, name, argumentsOf(written), signal);
  const output = contentOf(answer, isSeen, inputText, inputOf);
  return { type: "function_call_output", call_id: id, output };
}

const inputText = (text) => ({ type: "input_text", text });

const inputOf = (part) =>
  isPicture(part)
    ? { type: "input_image", image_url: dataUrl(part), detail: "auto" }
    : { type: "input_file", filename: "document.pdf", file_data: dataUrl(part) };
