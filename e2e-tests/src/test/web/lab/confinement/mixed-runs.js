/** Runs of every kind in a row, in a browser or in a local process. */

/** What a script can see of the interpreter that another script could have changed. */
const FINGERPRINT = `
import asyncio, collections, decimal, json, math, random
[len(__builtins__), math.pi, json.loads("[1]"), hasattr(collections, "left"), len(asyncio.all_tasks()),
 decimal.getcontext().prec, str(ToolError.__mro__), sorted(name for name in globals() if "left" in name)]
`;

const SOUND = [
  ["1 + 1", "completed"],
  ["import json\njson.loads(json.dumps([1, 2]))", "completed"],
  ["(await lab.echo(n=3)) + 1", "completed"],
  ["import asyncio\nlen(await asyncio.gather(*[lab.echo(n=n) for n in range(5)]))", "completed"],
  ["left = 1\nprint('x' * 500)", "completed"],
  ["import math\nmath.pi = 3\nimport json\njson.loads = None", "completed"],
  ["import collections\ncollections.left = [0] * 1000", "completed"],
  ["__builtins__['left'] = 1\n__builtins__['len'] = None", "completed"],
  ["import decimal\ndecimal.getcontext().prec = 3\nToolError.left = 1", "completed"],
  [
    "import asyncio\nleft = asyncio.ensure_future(asyncio.sleep(1000))\nawait asyncio.sleep(0)",
    "completed",
  ],
  [
    "def left():\n    try:\n        yield 1\n    finally:\n        yield 2\nnext(left())",
    "completed",
  ],
  ["raise ValueError('left')", "script-error"],
  ["def left(): return left()\nleft()", "script-error"],
  ["'x' * 10 ** 9", "script-error"],
  ["lab.missing", "result-not-json"],
  ["left = lab.echo(n=1)", "call-not-awaited"],
  ["await lab.missing()", "tool-unknown"],
];

/** Each of these costs its worker. */
const FATAL = [
  ["while True: pass", "limit-cpu", { cpuMs: 30 }],
  ["import json\njson.loads('[' * 10 ** 5)", "interpreter-died"],
  ["left = ['x' * 2 ** 20 for _ in range(80)]\n1", "completed"],
  ["while True: print('left' * 100)", "limit-output"],
];

const FATAL_EVERY = 50;

const ROUND = 20;

function scriptOf(run, fatal) {
  const isFatal = fatal && run % FATAL_EVERY === FATAL_EVERY - 1;
  return isFatal ? FATAL[((run + 1) / FATAL_EVERY) % FATAL.length] : SOUND[run % SOUND.length];
}

/**
 * @param glovebox the package, as the place has it
 * @param lose takes from a Code Mode the place where its sandboxes are
 */
export function mixedRunsOf({ createCodeMode, functions }, lose) {
  const lab = functions("lab", { echo: { readOnly: true, run: ({ n }) => n } });
  let codeMode;
  let starts = 0;
  let first;

  const fingerprint = async () =>
    JSON.stringify((await codeMode.execute({ code: FINGERPRINT })).value);

  async function open() {
    codeMode = await createCodeMode({ sources: [lab], typeCheck: "off" });
    codeMode.on("sandbox:state", ({ state }) => (starts += state === "ready"));
    first = await fingerprint();
  }

  /** Runs scripts in a row, a fatal one now and then, and tells what was not as it should be. */
  async function mixed({ runs, fatal, from = 0 }) {
    if (!codeMode) await open();
    const wrong = [];
    for (let run = from; run < from + runs; run++) {
      const [code, expected, limits] = scriptOf(run, fatal);
      const outcome = await codeMode.execute({ code, limits });
      const came = outcome.error?.code ?? outcome.status;
      if (came !== expected) wrong.push(`run ${run}: ${code}: ${came}, ${outcome.error?.message}`);
      if (run % FATAL_EVERY === 0 && (await fingerprint()) !== first) {
        wrong.push(`run ${run}: not as at first`);
      }
    }
    return { wrong: wrong.slice(0, 5), starts };
  }

  let ran = 0;

  /** What an app does beside running scripts, each once a round. */
  const ACTS = [
    async function cancels() {
      const { error } = await codeMode.execute({
        code: "while True: pass",
        signal: AbortSignal.timeout(30),
      });
      return error.code === "run-cancelled";
    },
    async function holdsASession() {
      const session = await codeMode.sessions.open();
      await session.execute({ code: "left = [1] * 1000" });
      const { value } = await session.execute({ code: "len(left)" });
      session.close();
      return value === 1000;
    },
    async function changesSources() {
      const id = codeMode.addSource(functions("guest", { one: { readOnly: true, run: () => 1 } }));
      const { value } = await codeMode.execute({ code: "await guest.one()" });
      codeMode.removeSource(id);
      return value === 1;
    },
    async function listensForAWhile() {
      let heard = 0;
      const unsubscribe = codeMode.on("run:output", () => heard++);
      await codeMode.execute({ code: "print(1)" });
      unsubscribe();
      return heard === 1;
    },
    async function asksManyAtOnce() {
      const outcomes = await Promise.all(
        Array.from({ length: 6 }, (_, n) => codeMode.execute({ code: `await lab.echo(n=${n})` })),
      );
      return outcomes.every(({ value }, n) => value === n);
    },
    async function losesItsSandboxes() {
      await lose(codeMode);
      return (await codeMode.execute({ code: "2" })).value === 2;
    },
    async function asksForTheTools() {
      const text = await codeMode.tools[0].execute({ query: "echo" });
      return text.includes("def echo");
    },
  ];

  /** Hostile and honest runs, and whatever else an app does, in rounds of twenty. */
  async function soak({ runs }) {
    const wrong = [];
    for (let done = 0; done < runs; done += ROUND) {
      const scripts = ROUND - ACTS.length;
      wrong.push(...(await mixed({ runs: scripts, fatal: true, from: ran })).wrong);
      ran += scripts;
      for (const act of ACTS) if (!(await act())) wrong.push(act.name);
    }
    return { wrong };
  }

  const dispose = () => codeMode.dispose();
  return { mixed, soak, dispose };
}
