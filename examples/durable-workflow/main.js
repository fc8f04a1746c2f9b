// A run waits for a person without a sandbox, and goes on where it was: no step that is done is done again.
// Logs: paused at reports.send; then completed: sent 3 figures; figures fetched 1 time
import { createCodeMode, functions } from "glovebox";

let fetched = 0;
const reports = functions("reports", {
  fetch_figures: {
    description: "The figures of the quarter.",
    readOnly: true,
    run: () => {
      fetched += 1;
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

// With store: "indexeddb" the run would outlive this page, and any window of the origin could answer it.
const codeMode = await createCodeMode({ sources: [reports], store: "memory" });
const code = `
figures = await reports.fetch_figures()
await reports.send(figures=sorted(figures))
`;

const paused = await codeMode.execute({ code });
const { callId, tool } = paused.approval;
const outcome = await codeMode.runs.approve(paused.runId, callId);
const ended = outcome.status === "completed" ? outcome.value : outcome.status;
console.log(
  `${paused.status} at ${tool}; then ${outcome.status}: ${ended}; figures fetched ${fetched} time`,
);
