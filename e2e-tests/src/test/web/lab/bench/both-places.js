const FEW = 2;
/** `LocalProcessBenchTest` has it, too. */
const MORE = 4;

/**
 * Pieces of work that are done in a browser and in a local process, for their times to be compared: each
 * gives the milliseconds that it took, in a Code Mode that is open or, for the first value, in a new one.
 *
 * @param glovebox the package, as the place has it
 * @param compute the text of a script that computes
 */
export async function worksOf(glovebox, compute) {
  const bench = glovebox.functions("bench", {
    echo: {
      input: { type: "object", properties: { n: { type: "integer" } }, required: ["n"] },
      readOnly: true,
      run: ({ n }) => n,
    },
  });
  const open = () => glovebox.createCodeMode({ sources: [bench] });
  const codeMode = await open();
  const timed = async (code, times = 1, where = codeMode) => {
    const startedAt = performance.now();
    const outcome = await where.execute({ code, limits: { cpuMs: 60_000 } });
    if (outcome.status !== "completed") throw new Error(outcome.error.message);
    return (performance.now() - startedAt) / times;
  };
  const works = {
    async first() {
      const startedAt = performance.now();
      const fresh = await open();
      await timed("1+1", 1, fresh);
      const ms = performance.now() - startedAt;
      fresh.dispose();
      return ms;
    },
    warm: () => timed("1+1"),
    call: () => timed("for n in range(100): await bench.echo(n=n)\n1", 100),
    gather: () =>
      timed(
        "import asyncio\nlen(await asyncio.gather(*[bench.echo(n=n) for n in range(100)]))",
        100,
      ),
    compute: () => timed(compute),
  };
  for (const work of Object.values(works)) await work();

  let held;
  /** In the place of what was held before, a Code Mode with so many sandboxes that do nothing. */
  const hold = (warm) => async () => {
    held?.dispose();
    held = await glovebox.createCodeMode({ warm });
    let ready = 0;
    const areReady = new Promise((resolve) =>
      held.on("sandbox:state", ({ state }) => state === "ready" && ++ready === warm && resolve()),
    );
    await held.execute({ code: "1" });
    await areReady;
    return 0;
  };
  return { ...works, few: hold(FEW), many: hold(FEW + MORE) };
}
