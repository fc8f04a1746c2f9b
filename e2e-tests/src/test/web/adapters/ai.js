/** The Vercel AI SDK, with a model behind an endpoint like OpenAI's. */
import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { generateText, stepCountIs, streamText } from "ai";
import { functions } from "glovebox";
import { aiTools } from "glovebox/ai";
import { ASKED, ENDLESS, PLAY, codeMode, giveUp, kindsOfTools } from "./desk.js";

const modelOf = (server) =>
  createOpenAICompatible({ name: "played", baseURL: `${server}/v1`, apiKey: "none" })("played");

const stopWhen = stepCountIs(8);

/** What the model says at last of what it was told; and the statuses of what the app was given. */
export async function aiGenerated({ server }) {
  const tools = aiTools(codeMode);
  const { text, steps } = await generateText({
    model: modelOf(server),
    tools,
    prompt: PLAY,
    stopWhen,
  });
  const results = steps.flatMap(({ toolResults }) => toolResults);
  return {
    text,
    statuses: results.map(({ output }) => output.status),
    kinds: await kindsOfTools(server),
  };
}

/** The same as it streams, in a conversation to which functions come. */
export async function aiStreamed({ server }) {
  const options = { conversation: "chat-1" };
  const model = modelOf(server);
  const before = aiTools(codeMode, options);
  const added = codeMode.addSource(functions("mail", { send: () => 1 }));
  const streams = [];
  for (const tools of [before, aiTools(codeMode, options)]) {
    const { textStream } = streamText({ model, tools, prompt: PLAY, stopWhen });
    const pieces = [];
    for await (const piece of textStream) pieces.push(piece);
    streams.push({ text: pieces.join(""), pieces: pieces.length });
  }
  codeMode.removeSource(added);
  const [first, second] = streams;
  return { ...first, second: second.text, kinds: await kindsOfTools(server) };
}

export const aiGivenUp = ({ server }) =>
  giveUp((abortSignal) =>
    generateText({
      model: modelOf(server),
      tools: aiTools(codeMode),
      prompt: ENDLESS,
      stopWhen,
      abortSignal,
    }),
  );

/** A script that the SDK asks a person about before it runs. */
export async function aiApproved({ server }) {
  let runs = 0;
  codeMode.on("run:start", () => runs++);
  const tools = aiTools(codeMode, { needsApproval: ({ code }) => code.includes("desk.") });
  const messages = [{ role: "user", content: ASKED }];
  const ask = { model: modelOf(server), tools, stopWhen };
  const first = await generateText({ ...ask, messages });
  const { approvalId, toolCall } = first.content.find(
    ({ type }) => type === "tool-approval-request",
  );
  const before = runs;
  const approval = { type: "tool-approval-response", approvalId, approved: true };
  messages.push(...first.response.messages, { role: "tool", content: [approval] });
  const { text } = await generateText({ ...ask, messages });
  return { asked: toolCall.input.code, before, after: runs, text };
}
