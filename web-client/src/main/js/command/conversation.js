import { version } from "glovebox:package";
import { mcpContent } from "../adapters/mcp-content.js";
import { askPerson, canAsk, goOn } from "./approvals.js";
import { listOf, resumeTool, waitingFor, wrongInput } from "./resume-tool.js";
import { withoutControls } from "./secrets.js";

const WAITING = ["paused", "interrupted"];

/** One client of the command: a server of the protocol, which is still to be connected. */
export class Conversation {
  #codeMode;
  #runs;
  #questions;
  #caller;
  #id;
  #resumeName;
  #told = "";
  #stop;
  server;

  /** @param made `codeMode`, its `runs` for a model, `questions` of servers, the `kit`, and the tool that resumes */
  constructor({ codeMode, runs, questions, kit, resumeName }, { caller, id }) {
    this.#codeMode = codeMode;
    this.#runs = runs;
    this.#questions = questions;
    this.#caller = caller;
    this.#id = id;
    this.#resumeName = resumeName;
    const { Server, types } = kit;
    this.server = new Server(
      { name: "glovebox", version },
      { capabilities: { tools: { listChanged: true }, logging: {} } },
    );
    this.server.setRequestHandler(types.ListToolsRequestSchema, () => ({ tools: this.#list() }));
    this.server.setRequestHandler(types.CallToolRequestSchema, ({ params }, extra) =>
      this.#call(params, extra),
    );
    this.#stop = codeMode.on("catalog:change", () => this.#tellOfChange());
    this.server.onclose = () => this.#stop();
  }

  log(level, data) {
    void this.server.sendLoggingMessage({ level, logger: "glovebox", data }).catch(() => {});
  }

  #list() {
    const [first] = this.#codeMode.tools;
    this.#told = first.description;
    return [...this.#codeMode.tools.map(listed), this.#resuming()];
  }

  #resuming() {
    return resumeTool(this.#resumeName, canAsk(this.server));
  }

  #tellOfChange() {
    if (!this.#told || this.#codeMode.tools[0].description === this.#told) return;
    this.#told = this.#codeMode.tools[0].description;
    void this.server.sendToolListChanged().catch(() => {});
  }

  async #call({ name, arguments: input = {} }, extra) {
    const client = { server: this.server, requestId: extra.requestId };
    const follow = new Followed(this.#codeMode, extra, (runId) =>
      this.#questions.follow(runId, client),
    );
    try {
      const answer =
        name === this.#resumeName
          ? await this.#resume(input, follow, extra)
          : await this.#use(name, input, follow, extra);
      await follow.told;
      return resultOf(answer);
    } finally {
      follow.end();
    }
  }

  async #use(name, input, follow, extra) {
    const tool = this.#codeMode.tools.find((each) => each.name === name);
    if (!tool) return { text: `There is no tool ${name}.`, status: "failed" };
    const answering = follow.begun(() =>
      tool.answer(input, {
        signal: extra.signal,
        caller: this.#caller,
        conversation: this.#id,
      }),
    );
    return this.#untilItEnds(await answering, extra);
  }

  async #resume(input, follow, extra) {
    const { inputSchema } = this.#resuming();
    const wrong = wrongInput(input, inputSchema.properties);
    if (wrong) return failed(`${this.#resumeName} was given what it cannot take: ${wrong}.`);
    const { run_id: runId, decision } = input;
    const runs = await this.#codeMode.runs.list({ status: WAITING, caller: this.#caller });
    if (runId === undefined) {
      const all = await Promise.all(runs.map((each) => this.#shown(each)));
      return { text: listOf(all), status: "completed" };
    }
    const waits = runs.find((each) => each.runId === runId);
    if (!waits) return failed(`No run ${runId} waits.`);
    const run = await this.#shown(waits);
    follow.follow(runId);
    if (run.status === "interrupted") {
      return this.#untilItEnds(await this.#runs.resume(runId), extra);
    }
    if (!decision) {
      const [approval] = run.waiting;
      return this.#untilItEnds({ text: listOf([run]), status: "paused", runId, approval }, extra);
    }
    const call = waitingFor(run, input);
    if (!call) return failed(`That is not what waits.\n${listOf([run])}`);
    if (call.inDoubt) return failed("Nobody knows whether that was done: a person must settle it.");
    const cancel = () => void this.#codeMode.runs.cancel(runId).catch(() => {});
    return this.#untilItEnds(
      await stoppable(extra, cancel, () => goOn(this.#runs, runId, call, input)),
      extra,
    );
  }

  /** A run that waits, with what the client may know of what for. */
  async #shown(run) {
    return { ...run, waiting: await this.#runs.waiting(run.runId) };
  }

  /** Asks the person about each call that waits, as long as there is one to ask, and they answer. */
  async #untilItEnds(answer, extra) {
    let latest = answer;
    while (latest.status === "paused") {
      const { runId, approval } = latest;
      const said = canAsk(this.server) && (await this.#asked(approval, extra));
      if (!said) return { ...latest, text: this.#waits(latest) };
      const cancel = () => void this.#codeMode.runs.cancel(runId).catch(() => {});
      latest = await stoppable(extra, cancel, () => goOn(this.#runs, runId, approval, said));
    }
    return latest;
  }

  /** Whoever gives up the request has the run wait: nothing was allowed. */
  async #asked(approval, extra) {
    try {
      return await askPerson(this.server, approval, extra);
    } catch {
      return undefined;
    }
  }

  #waits({ runId, approval: { tool, args } }) {
    const how = canAsk(this.server)
      ? "the person is asked again"
      : "show the person what waits, and pass on what they say";
    return (
      `paused: run ${runId} waits for a person. Do not run this script again: what it has done so far is done.\n` +
      `waiting: ${tool} ${JSON.stringify(args)}\n` +
      `To have it go on, call ${this.#resumeName} with run_id ${JSON.stringify(runId)}: ${how}.`
    );
  }
}

/** What a call of a tool does meanwhile, told as progress. */
class Followed {
  #codeMode;
  #extra;
  #runId;
  #calls = 0;
  #stop;
  #listen;
  #leave = () => {};
  /** What was told comes before the answer. */
  told = Promise.resolve();

  /** @param listen is told of the run; gives what is to be called when it is not followed any more */
  constructor(codeMode, extra, listen) {
    this.#codeMode = codeMode;
    this.#extra = extra;
    this.#listen = listen;
    this.#stop = codeMode.on(
      "call:end",
      (call) => call.runId === this.#runId && this.#progress(call),
    );
  }

  /** A run that begins is told of before the tool has returned. */
  begun(begin) {
    const stop = this.#codeMode.on("run:start", ({ runId }) => this.#runId ?? this.follow(runId));
    try {
      return begin();
    } finally {
      stop();
    }
  }

  follow(runId) {
    this.#runId = runId;
    this.#leave = this.#listen(runId);
  }

  #progress({ tool, status }) {
    const { _meta, sendNotification } = this.#extra;
    const progressToken = _meta?.progressToken;
    if (progressToken === undefined) return;
    this.#calls++;
    const message = `${tool}: ${status}`;
    const params = { progressToken, progress: this.#calls, message };
    const telling = { method: "notifications/progress", params };
    this.told = Promise.all([this.told, sendNotification(telling).catch(() => {})]).then(() => {});
  }

  end() {
    this.#stop();
    this.#leave();
  }
}

/** What a script does is up to the functions that it calls: only of looking more is known. */
const listed = ({ name, description, inputSchema, readOnly }) => ({
  name,
  description: withoutControls(description),
  inputSchema,
  annotations: readOnly ? { readOnlyHint: true, openWorldHint: false } : { readOnlyHint: false },
});

function resultOf(answer) {
  const { text, status, code, runId } = answer;
  const told = Object.entries({ status, code, runId }).filter(([, each]) => each !== undefined);
  return {
    content: mcpContent({ ...answer, text: withoutControls(text) }),
    structuredContent: Object.fromEntries(told),
    ...(status === "failed" && { isError: true }),
  };
}

const failed = (text) => ({ text, status: "failed" });

async function stoppable({ signal }, stop, work) {
  signal.addEventListener("abort", stop);
  try {
    return await work();
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
