/** What the frameworks are tried with: a desk whose functions are called, paused and given up, and a model's play. */
import { createCodeMode, functions } from "glovebox";
import { checkWhenReady } from "../calls/checked.js";

const RUN = "execute_python";
const LOOK = { tool: "inspect_api", input: { query: "client" } };
const FIND = "(await desk.find_client(name='Reid'))['adviser']";

/** One call after the other, then two at once, then two that are mistakes, then one that waits for a person. */
export const PLAY = JSON.stringify([
  [LOOK],
  [LOOK, { tool: RUN, input: { code: FIND } }],
  [
    { tool: RUN, input: { cod: "1" } },
    { tool: RUN, input: { code: "1/0" } },
  ],
  [{ tool: RUN, input: { code: "await desk.close_account(id=7)" } }],
  "told",
]);

/** A script that goes on until it is given up. */
export const ENDLESS = JSON.stringify([[{ tool: RUN, input: { code: "await desk.wait()" } }]]);

/** A script that a person is asked about. */
export const ASKED = JSON.stringify([[{ tool: RUN, input: { code: FIND } }], "told"]);

export async function openDesk(options) {
  const waiting = signal();
  const givenUp = signal();
  const desk = functions("desk", {
    find_client: {
      description: "The client of a name.",
      input: { type: "object", properties: { name: { type: "string" } }, required: ["name"] },
      readOnly: true,
      run: ({ name }) => ({ name, adviser: "Jonas Weber" }),
    },
    close_account: {
      description: "Closes an account for good.",
      input: { type: "object", properties: { id: { type: "integer" } }, required: ["id"] },
      run: ({ id }) => `${id} is closed`,
    },
    wait: {
      readOnly: true,
      run: (_, context) => {
        context.signal.addEventListener("abort", () => givenUp.tell("given up"));
        waiting.tell();
        return new Promise(() => {});
      },
    },
  });
  const assets = "/glovebox/runtime/";
  const codeMode = await createCodeMode({
    sources: [desk],
    assets,
    observeResults: false,
    ...options,
  });
  await checkWhenReady(codeMode, "");
  return { codeMode, waiting: waiting.told, givenUp: givenUp.told };
}

function signal() {
  let tell;
  const told = new Promise((resolve) => (tell = resolve));
  return { tell, told };
}

/**
 * What has become of a script that was given up while it called a function: what the framework threw, what the
 * function heard, how the run ended.
 */
export async function giveUp(ask) {
  const { codeMode, waiting, givenUp } = await openDesk();
  const giving = new AbortController();
  waiting.then(() => giving.abort());
  const ended = new Promise((resolve) => codeMode.on("run:end", resolve));
  const asked = await ask(codeMode, giving.signal).then(
    () => "an answer",
    ({ name }) => name,
  );
  const { outcome } = await ended;
  const given = { asked, function: await givenUp, code: outcome.error.code };
  codeMode.dispose();
  return given;
}

/** How many kinds of tools the provider was sent: one, if no description has changed. */
export async function kindsOfTools(server) {
  const heard = await (await fetch(`${server}/heard`)).json();
  return new Set(heard.map(({ tools }) => JSON.stringify(tools))).size;
}
