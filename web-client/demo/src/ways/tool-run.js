/**
 * Shows the run of a script that a model has begun by a tool, as any other run is shown.
 * `begin(stopped)` resolves to what the model is told; so does this.
 */
export async function showRun(desk, way, begin) {
  let answer;
  await desk.run(way, async (stopped) => {
    const ends = [];
    const leave = desk.codeMode.on("run:end", (end) => ends.push(end));
    try {
      answer = await begin(stopped);
    } finally {
      leave();
    }
    return ends.find(({ runId }) => runId === answer.runId)?.outcome ?? notBegun(answer);
  });
  return answer;
}

/** A model's call that no script came of. */
function notBegun({ text, code = "request-invalid" }) {
  return { status: "failed", error: { code, blame: "script", message: text }, output: "" };
}
