/** Anthropic's own library: Messages by hand, by its runner, and as they stream. */
import Anthropic from "@anthropic-ai/sdk";
import { anthropicTools } from "glovebox/anthropic";
import { ENDLESS, PLAY, UNHEARD_OF, codeMode, giveUp, kindsOfTools } from "./desk.js";

const MODEL = { model: "played", max_tokens: 1024 };

const clientOf = (server) =>
  new Anthropic({ baseURL: server, apiKey: "none", dangerouslyAllowBrowser: true, maxRetries: 0 });

const textOf = ({ content }) => content.map(({ text }) => text).join("");

/** Until the model says something: asks, answers, and asks again. */
async function converse({ play = PLAY, signal, ask }) {
  const { tools, answer } = anthropicTools(codeMode);
  const messages = [{ role: "user", content: play }];
  for (;;) {
    const message = await ask({ ...MODEL, messages, tools }, { signal });
    const results = await answer(message.content, { signal });
    if (results.length === 0) return textOf(message);
    messages.push(
      { role: "assistant", content: message.content },
      { role: "user", content: results },
    );
  }
}

const created = (client) => (body, options) => client.messages.create(body, options);

const streamed = (client) => (body, options) =>
  client.messages.stream(body, options).finalMessage();

export async function messagesCreated({ server }) {
  const ask = created(clientOf(server));
  const text = await converse({ ask });
  const kinds = await kindsOfTools(server);
  const unheardOf = await converse({ play: UNHEARD_OF, ask });
  return { text, kinds, unheardOf };
}

export async function messagesStreamed({ server }) {
  const client = clientOf(server);
  const text = await converse({ ask: streamed(client) });
  const { tools } = anthropicTools(codeMode);
  const messages = [{ role: "user", content: PLAY }];
  const run = client.beta.messages.toolRunner({ ...MODEL, messages, tools, stream: true });
  const byRunner = textOf(await run.runUntilDone());
  return { text, byRunner };
}

export const messagesGivenUp = ({ server }) =>
  giveUp((signal) => converse({ play: ENDLESS, signal, ask: created(clientOf(server)) }));

export const runnerGivenUp = ({ server }) =>
  giveUp(async (signal) => {
    const { tools } = anthropicTools(codeMode);
    const messages = [{ role: "user", content: ENDLESS }];
    const { beta } = clientOf(server);
    return beta.messages.toolRunner({ ...MODEL, messages, tools }, { signal }).runUntilDone();
  });
