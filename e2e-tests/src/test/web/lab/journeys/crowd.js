import { createCodeMode, functions } from "/glovebox/index.js";

/** What does not come is not waited for any longer: then it is told what came. */
const MOST_MS = 60_000;
const words = ({ status, value, error }) => (status === "completed" ? value : error.message);

let codeMode;
/** Calls of `wait` have their answers when this is there. */
let answers;
let waits;

async function open(limits) {
  answers = Promise.withResolvers();
  setTimeout(answers.resolve, MOST_MS);
  waits = Promise.withResolvers();
  const wait = {
    readOnly: true,
    run: async ({ n }) => {
      waits.resolve();
      await answers.promise;
      return n;
    },
  };
  const nested = {
    readOnly: true,
    run: async () => words(await codeMode.execute({ code: "'inner'" })),
  };
  codeMode = await createCodeMode({
    sources: [functions("lab", { wait, nested })],
    typeCheck: "off",
    limits,
  });
}

/**
 * Runs as many scripts at once on a Code Mode that was just made, whose calls are answered when so many wait for a
 * sandbox; gives what came otherwise than it should.
 */
export async function atOnce({ runs, code, waiting: crowd }) {
  await open();
  let mostWaiting = 0;
  codeMode.on("sandbox:state", ({ waiting }) => {
    mostWaiting = Math.max(mostWaiting, waiting);
    if (waiting >= crowd) answers.resolve();
  });
  const outcomes = await Promise.all(
    Array.from({ length: runs }, (_, n) => codeMode.execute({ code, inputs: { n } })),
  );
  const wrong = outcomes.map(words).filter((came, n) => came !== n);
  return { wrong: wrong.slice(0, 5), mostWaiting };
}

/** What a function gets that asks for a run of its own, perhaps while another script has the other sandbox. */
export async function nested({ isCrowded }) {
  await open({ sandboxes: 2 });
  const other = isCrowded && codeMode.execute({ code: "await lab.wait(n=0)" });
  if (other) await waits.promise;
  const told = words(await codeMode.execute({ code: "await lab.nested()" }));
  answers.resolve();
  await other;
  return told;
}

/** What comes of opening as many sessions, and of one more when one of them is over. */
export async function sessions({ count }) {
  await open({ sandboxes: 4 });
  const opened = [];
  const refused = [];
  for (let n = 0; n < count; n++) {
    try {
      opened.push(await codeMode.sessions.open());
    } catch (error) {
      refused.push(`${error.code}: ${error.message}`);
    }
  }
  opened[0].close();
  opened.push(await codeMode.sessions.open());
  return { opened: opened.length, refused, ran: words(await codeMode.execute({ code: "1 + 1" })) };
}
