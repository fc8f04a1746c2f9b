import { createCodeMode, functions } from "/glovebox/index.js";
import { checkWhenReady } from "../../calls/checked.js";

const client = {
  type: "object",
  properties: { name: { type: "string" }, adviser: { type: "string" } },
  required: ["name", "adviser"],
};

let codeMode;
let asked = 0;
const sessions = new Map();
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A desk that finds clients, is slow, and places orders, for which somebody is asked. */
export async function open(options = {}) {
  codeMode = await createCodeMode({
    sources: [
      functions("crm", {
        find: {
          readOnly: true,
          output: { type: "array", items: client },
          run: () => [{ name: "Amelia Reid", adviser: "Cole" }],
        },
        wait: { readOnly: true, run: () => pause(50) },
        place: { run: () => "placed" },
        again: { readOnly: true, run: () => sessions.get("main").execute({ code: "1" }) },
      }),
    ],
    onApproval: async () => {
      asked++;
      return { decision: "approve", remember: "session" };
    },
    ...options,
  });
  if (options.typeCheck !== "off") await checkWhenReady(codeMode, "");
}

/** Opens a session under a name of the test's. */
export async function openSession({ name }) {
  sessions.set(name, await codeMode.sessions.open());
}

export const run = ({ name, ...request }) => sessions.get(name).execute(request);
export const check = ({ name, code }) => checkWhenReady(sessions.get(name), code);
export const close = ({ name }) => sessions.get(name).close();
export const runAlone = (request) => codeMode.execute(request);
export const runAsTool = ({ name, code }) =>
  codeMode.tools[1].execute({ code }, { session: sessions.get(name).id });
export const runTogether = ({ name, scripts }) =>
  Promise.all(scripts.map((code) => sessions.get(name).execute({ code })));

/** The outcomes of a script in whose midst its session is closed, and of the one behind it. */
export function closeWhileRunning({ name }) {
  const session = sessions.get(name);
  codeMode.on("call:start", () => session.close());
  return Promise.all(["await crm.wait()", "1"].map((code) => session.execute({ code })));
}

/** What a script gets of a session, and of a Code Mode, after the block that was using them. */
export async function useInBlocks() {
  let session;
  const left = await createCodeMode({ sources: [] });
  {
    using used = await codeMode.sessions.open();
    session = used;
    await used.execute({ code: "a = 1" });
  }
  {
    using used = left;
    await used.execute({ code: "1" });
  }
  const refused = async (execute) => {
    try {
      return (await execute()).error.code;
    } catch (error) {
      return error.code;
    }
  };
  return [
    await refused(() => session.execute({ code: "a" })),
    await refused(() => left.execute({ code: "1" })),
  ];
}

export const timesAsked = () => asked;
export const dispose = () => codeMode.dispose();
export const isJournalled = ({ name }) =>
  codeMode.journal().every(({ session }) => session === sessions.get(name).id);
