import { createCodeMode, functions } from "/glovebox/index.js";

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
const words = ({ status, value, error }) => (status === "completed" ? value : error.message);

let codeMode;

async function open(limits) {
  const wait = {
    readOnly: true,
    run: async ({ n }) => {
      await pause(3_000);
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

/** Runs as many scripts at once on a Code Mode that was just made; gives what came otherwise than it should. */
export async function atOnce({ runs, code }) {
  await open();
  let mostWaiting = 0;
  codeMode.on("sandbox:state", ({ waiting }) => (mostWaiting = Math.max(mostWaiting, waiting)));
  const outcomes = await Promise.all(
    Array.from({ length: runs }, (_, n) => codeMode.execute({ code, inputs: { n } })),
  );
  const wrong = outcomes.map(words).filter((came, n) => came !== n);
  return { wrong: wrong.slice(0, 5), mostWaiting };
}

/** What a function gets that asks for a run, while all but one of the scripts wait for another function. */
export async function nestedAmong({ scripts }) {
  await open({ sandboxes: 2 });
  const nested = "import asyncio\nawait asyncio.sleep(0.5)\nawait lab.nested()";
  const outcomes = await Promise.all(
    Array.from({ length: scripts }, (_, n) =>
      codeMode.execute({ code: n === 0 ? nested : "await lab.wait(n=0)" }),
    ),
  );
  return words(outcomes[0]);
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
