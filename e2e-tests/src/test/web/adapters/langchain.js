/** LangChain: an agent of its own, with a model behind an endpoint like OpenAI's. */
import { ChatOpenAI } from "@langchain/openai";
import { langchainTools } from "glovebox/langchain";
import { createAgent } from "langchain";
import { ASKED, ENDLESS, PLAY, codeMode, giveUp, kindsOfTools } from "./desk.js";

const modelOf = (server) =>
  new ChatOpenAI({
    model: "played",
    apiKey: "none",
    maxRetries: 0,
    configuration: { baseURL: `${server}/v1`, dangerouslyAllowBrowser: true },
  });

const asked = (content) => ({ messages: [{ role: "user", content }] });

const agentOf = (server) =>
  createAgent({ model: modelOf(server), tools: langchainTools(codeMode) });

const resultsOf = (messages) => messages.filter((message) => message.getType() === "tool");

export async function langchainInvoked({ server }) {
  const { messages } = await agentOf(server).invoke(asked(PLAY));
  return {
    text: messages.at(-1).text,
    statuses: resultsOf(messages).map(({ status }) => status),
    artifacts: resultsOf(messages).map(({ artifact }) => artifact.status),
    kinds: await kindsOfTools(server),
  };
}

export async function langchainStreamed({ server }) {
  const pieces = [];
  const stream = await agentOf(server).stream(asked(PLAY), { streamMode: "messages" });
  for await (const [piece] of stream) {
    if (piece.getType() === "ai" && piece.text) pieces.push(piece.text);
  }
  return { text: pieces.join(""), pieces: pieces.length };
}

export const langchainGivenUp = ({ server }) =>
  giveUp((signal) => agentOf(server).invoke(asked(ENDLESS), { signal }));

/** Without an agent, a tool gives its text. */
export async function langchainByHand() {
  const [, execute] = langchainTools(codeMode);
  const [[call]] = JSON.parse(ASKED);
  return { right: await execute.invoke(call.input), wrong: await execute.invoke({ cod: "1" }) };
}
