/** The format of OpenAI's Chat Completions, which many servers speak. */
import { event, nextOf, piecesOf, strictFault, writtenArguments } from "./play.mjs";

const base = (asked, object) => ({
  // The same in all chunks of a message, and in no other message of a conversation: frameworks go by it.
  id: `chatcmpl-${asked.messages.length}`,
  object,
  created: 1_700_000_000,
  model: asked.model,
});
const USAGE = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

function refusalOf({ messages, tools = [] }) {
  for (const { function: definition } of tools) {
    const fault = definition.strict && strictFault(definition.name, definition.parameters);
    if (fault) return fault;
  }
  const odd = messages.find(({ role, content }) => role === "tool" && !isText(content));
  if (odd) return `Invalid 'messages': a tool's content is text, not ${odd.content[1]?.type}`;
  const answered = new Set(messages.map(({ tool_call_id: id }) => id));
  const called = messages.flatMap(({ tool_calls: calls }) => calls ?? []);
  const left = called.find(({ id }) => !answered.has(id));
  return left && `tool_call_ids did not have response messages: ${left.id}`;
}

function next({ messages }) {
  const play = textOf(messages.find(({ role }) => role === "user").content);
  const done = messages.filter(({ role }) => role === "assistant").length;
  const told = messages.filter(({ role }) => role === "tool").map(({ content }) => textOf(content));
  return nextOf(play, done, told.join(" | "));
}

const isText = (content) =>
  typeof content === "string" || content.every(({ type }) => type === "text");

const textOf = (content) =>
  typeof content === "string" ? content : content.map(({ text }) => text).join("");

const callOf = (call) => ({
  id: call.id,
  type: "function",
  function: { name: call.tool, arguments: writtenArguments(call) },
});

function whole(asked) {
  const { calls, text } = next(asked);
  const message = calls
    ? { role: "assistant", content: null, tool_calls: calls.map(callOf) }
    : { role: "assistant", content: text };
  const choice = { index: 0, message, finish_reason: calls ? "tool_calls" : "stop" };
  return { ...base(asked, "chat.completion"), choices: [choice], usage: USAGE };
}

function streamed(asked) {
  const { calls, text } = next(asked);
  const deltas = calls
    ? calls.flatMap(deltasOfCall)
    : piecesOf(text).map((content) => ({ role: "assistant", content }));
  const chunk = (delta, reason = null, more = {}) =>
    event({
      ...base(asked, "chat.completion.chunk"),
      choices: [{ index: 0, delta, finish_reason: reason }],
      ...more,
    });
  return [
    ...deltas.map((delta) => chunk(delta)),
    chunk({}, calls ? "tool_calls" : "stop", { usage: USAGE }),
    "data: [DONE]\n\n",
  ];
}

function deltasOfCall(call, index) {
  const { id, type, function: whole } = callOf(call);
  const [first, second] = piecesOf(whole.arguments);
  const begin = { index, id, type, function: { name: whole.name, arguments: first } };
  return [
    { role: "assistant", tool_calls: [begin] },
    { tool_calls: [{ index, function: { arguments: second } }] },
  ];
}

export const chatCompletions = { refusalOf, whole, streamed };
