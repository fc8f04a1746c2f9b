/** The format of Anthropic's Messages, with the threads of its beta, which a request continues by what it adds. */
import { event, nextOf, piecesOf } from "./play.mjs";

/** What had been said, by the id of the message that said it last. */
const threads = new Map();
let replies = 0;

/** The request with all that its thread holds. */
function entire({ thread, ...asked }) {
  if (thread?.type !== "continue") return asked;
  const held = threads.get(thread.previous_message_id);
  return { ...held, ...asked, messages: [...held.messages, ...asked.messages] };
}

const blocksOf = ({ content }) =>
  typeof content === "string" ? [{ type: "text", text: content }] : content;

const ofType = (type, { messages: all }) =>
  all.flatMap(blocksOf).filter((block) => block.type === type);

const IMAGES = ["image/jpeg", "image/png", "image/gif", "image/webp"];
const isImage = ({ type }) => type === "image";

function refusalOf(asked) {
  const odd = (asked.tools ?? []).find(({ input_schema: schema }) => schema?.type !== "object");
  if (odd) return `tools: ${odd.name}: input_schema: Field required`;
  const images = ofType("tool_result", asked).flatMap(blocksOf).filter(isImage);
  const strange = images.find(({ source }) => !IMAGES.includes(source.media_type));
  if (strange) return `media_type: Input should be ${IMAGES}, not ${strange.source.media_type}`;
  const answered = new Set(ofType("tool_result", asked).map(({ tool_use_id: id }) => id));
  const left = ofType("tool_use", asked).find(({ id }) => !answered.has(id));
  return left && `\`tool_use\` ids were found without \`tool_result\` blocks: ${left.id}`;
}

function next(asked) {
  const [user] = asked.messages;
  const done = asked.messages.filter(({ role }) => role === "assistant").length;
  const told = ofType("tool_result", asked).map(
    ({ content, is_error: isError }) =>
      (isError ? "(error) " : "") +
      blocksOf({ content })
        .map(({ text }) => text)
        .join(""),
  );
  return nextOf(blocksOf(user)[0].text, done, told.join(" | "));
}

function replyTo(asked) {
  const reply = { ...base(asked), ...answerOf(asked) };
  const said = { role: "assistant", content: reply.content };
  threads.set(reply.id, { tools: asked.tools, messages: [...asked.messages, said] });
  return reply;
}

function answerOf(asked) {
  const { calls, text } = next(asked);
  const content = calls
    ? calls.map(({ id, tool, input }) => ({ type: "tool_use", id, name: tool, input }))
    : [{ type: "text", text }];
  return { content, stop_reason: calls ? "tool_use" : "end_turn" };
}

const base = ({ model }) => ({
  id: `msg_${++replies}`,
  type: "message",
  role: "assistant",
  model,
  stop_sequence: null,
  usage: { input_tokens: 1, output_tokens: 1 },
});

function streamed(asked) {
  const reply = replyTo(asked);
  const { content, stop_reason: reason } = reply;
  const events = [
    { type: "message_start", message: { ...reply, content: [], stop_reason: null } },
    ...content.flatMap(eventsOfBlock),
    {
      type: "message_delta",
      delta: { stop_reason: reason, stop_sequence: null },
      usage: { output_tokens: 1 },
    },
    { type: "message_stop" },
  ];
  return events.map((data) => event(data, data.type));
}

function eventsOfBlock(block, index) {
  const isCall = block.type === "tool_use";
  const begun = isCall ? { ...block, input: {} } : { type: "text", text: "" };
  const pieces = piecesOf(isCall ? JSON.stringify(block.input) : block.text);
  const deltas = pieces.map((piece) =>
    isCall
      ? { type: "input_json_delta", partial_json: piece }
      : { type: "text_delta", text: piece },
  );
  return [
    { type: "content_block_start", index, content_block: begun },
    ...deltas.map((delta) => ({ type: "content_block_delta", index, delta })),
    { type: "content_block_stop", index },
  ];
}

export const messages = { entire, refusalOf, whole: replyTo, streamed };
