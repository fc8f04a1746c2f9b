// A run waits for a person while its page is loaded again, and goes on where it was: what is done is not done again.
// Logs: completed after a reload: sent 3 figures; figures fetched 1 time
import { createCodeMode, functions } from "glovebox";

/** Counted over the reload too. */
const fetched = () => Number(sessionStorage.getItem("fetched"));
const count = (times) => sessionStorage.setItem("fetched", String(times));

const reports = functions("reports", {
  fetch_figures: {
    description: "The figures of the quarter.",
    readOnly: true,
    run: () => {
      count(fetched() + 1);
      return [12, 30, 28];
    },
  },
  send: {
    description: "Sends figures to the board.",
    input: {
      type: "object",
      properties: { figures: { type: "array", items: { type: "integer" } } },
      required: ["figures"],
    },
    idempotent: true,
    run: ({ figures }) => `sent ${figures.length} figures`,
  },
});

const code = `
figures = await reports.fetch_figures()
await reports.send(figures=sorted(figures))
`;

// The record of a run is kept in the browser: any window of the origin can answer what the run waits for.
const codeMode = await createCodeMode({ sources: [reports], store: "indexeddb" });
const [waiting] = await codeMode.runs.list({ status: ["paused"] });
if (waiting) await goOn(waiting);
else await begin();

async function begin() {
  count(0);
  const outcome = await codeMode.execute({ code });
  // In an app the person closes the page here, and comes back tomorrow.
  if (outcome.status === "paused") location.reload();
  else console.log(outcome.status);
}

/** An app shows the person what is to be called, with what, and asks. */
async function goOn({ runId, waiting: [call] }) {
  const outcome = await codeMode.runs.approve(runId, call.callId);
  const ended = outcome.status === "completed" ? outcome.value : outcome.status;
  console.log(`${outcome.status} after a reload: ${ended}; figures fetched ${fetched()} time`);
}
