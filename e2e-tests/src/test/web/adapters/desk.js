/** What the frameworks of a page are tried with: a desk whose functions are called, paused and given up, and a model's plays. */
import { createCodeMode, functions } from "glovebox";

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

/** Calls of what is not a tool, and with what is not JSON: a model says this too. */
export const UNHEARD_OF = JSON.stringify([
  [
    { tool: "run_python", input: { code: "1" } },
    { tool: RUN, input: "{code: 1" },
  ],
  "told",
]);

/** A script that goes on until it is given up. */
export const ENDLESS = JSON.stringify([[{ tool: RUN, input: { code: "await desk.wait()" } }]]);

/** A script that a person is asked about. */
export const ASKED = JSON.stringify([[{ tool: RUN, input: { code: FIND } }], "told"]);

/** Of the call that waits: when it has begun, and when it is given up. */
let begun = signal();
let givenUp = signal();

export const desk = functions("desk", {
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
      begun.tell();
      return new Promise(() => {});
    },
  },
});

/** Its page is loaded again and again. */
export const codeMode = await createCodeMode({
  sources: [desk],
  assets: "/glovebox/runtime/",
  observeResults: false,
  typeCheck: "off",
});

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
  begun = signal();
  givenUp = signal();
  const giving = new AbortController();
  begun.told.then(() => giving.abort());
  const ended = new Promise((resolve) => codeMode.on("run:end", resolve));
  const asked = await ask(giving.signal).then(
    () => "an answer",
    ({ name }) => name,
  );
  const { outcome } = await ended;
  return { asked, function: await givenUp.told, code: outcome.error.code };
}

/** How many kinds of tools the provider was sent: one, if no description has changed. */
export async function kindsOfTools(server) {
  const heard = await (await fetch(`${server}/heard`)).json();
  return new Set(heard.map(({ tools }) => JSON.stringify(tools))).size;
}
