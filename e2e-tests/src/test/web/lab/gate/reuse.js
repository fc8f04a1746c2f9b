import { createCodeMode, functions } from "/glovebox/index.js";

let codeMode;
let made;
const ends = [];

/** @param given options, and how often each function fails before it answers */
export async function open({ failing = 0, ...given } = {}) {
  made = { rate: 0, pairs: 0, place: 0 };
  const answer = (name, value) => {
    made[name] += 1;
    if (made[name] <= failing) throw new Error(`${name} is busy`);
    return value;
  };
  codeMode = await createCodeMode({
    sources: [
      functions("rates", {
        rate: {
          description: "A rate.",
          readOnly: true,
          input: {
            type: "object",
            properties: { pair: { type: "string" } },
            required: ["pair"],
          },
          cache: { forMs: 60_000, key: ({ pair }) => pair.toUpperCase() },
          retry: { times: 2, waitMs: 1 },
          run: ({ pair }) => answer("rate", { pair, account: "CH93-0076" }),
        },
        pairs: { readOnly: true, run: () => answer("pairs", [made.pairs]) },
        place: () => answer("place", "placed"),
      }),
    ],
    ...given,
  });
  codeMode.on("call:end", (end) => ends.push(end));
}

export const execute = (request) => codeMode.execute(request);
export const inspect = (request) => codeMode.inspect(request);
export const journal = () => codeMode.journal();
export const told = () => ends;
export const count = () => made;
export const deleteAll = () => codeMode.runs.deleteAll();

/** What is said of a definition that cannot be. */
export const define = async ({ definition }) => {
  const bad = functions("bad", { go: { run: () => 1, ...definition } });
  try {
    await (await createCodeMode({ warm: 0 })).addSource(bad);
    return "taken";
  } catch ({ message }) {
    return message.slice(message.indexOf("bad.go"));
  }
};
