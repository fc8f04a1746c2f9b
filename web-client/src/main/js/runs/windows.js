import { GloveboxError } from "../glovebox-error.js";

/**
 * The windows of an origin, each with runs of its own: whoever wants something of a run that another window has, asks
 * there, and has its lock once it is done. What became of the run is read from the store. What is heard may come from
 * any page of the origin.
 */
const CHANNEL = "glovebox-runs";
const ACTS = ["approve", "deny", "settle", "cancel"];
/** A window in the background hears at once; a frozen one never does. */
const PATIENCE_MS = 2_000;
const MOST_NAME = 200;
const MOST_SAID = 1_000_000;
const MOST_WORDS = 500;
const MOST_UNDER_WAY = 50;

const isName = (value) =>
  typeof value === "string" && value.length > 0 && value.length <= MOST_NAME;

export class RunWindows {
  #core;
  #locks;
  #channel = new BroadcastChannel(CHANNEL);
  #asked = new Map();
  #underWay = 0;

  /**
   * @param core the runs of this window
   * @param locks `held`, `free` and `steal` of runs
   */
  constructor(core, locks) {
    this.#core = core;
    this.#locks = locks;
    this.#channel.onmessage = ({ data }) => this.#hear(data);
    this.#channel.unref?.();
  }

  close() {
    this.#channel.close();
  }

  /** Has something of a run done where it is; resolves when no other window has the run any more. */
  async first(runId, act, callId, said) {
    if (!isName(runId) || !(await this.#isElsewhere(runId))) return;
    const ask = crypto.randomUUID();
    const waiting = new AbortController();
    let patience;
    try {
      await new Promise((resolve, reject) => {
        patience = setTimeout(() => reject(silent(runId)), PATIENCE_MS);
        this.#asked.set(ask, { heard: () => clearTimeout(patience), refused: reject });
        this.#locks.free(runId, waiting.signal).then(resolve, reject);
        this.#channel.postMessage({ ask, runId, act, callId, said: JSON.stringify(said) });
      });
    } finally {
      clearTimeout(patience);
      this.#asked.delete(ask);
      waiting.abort();
    }
  }

  /** Takes a run from the window that has it, which can write nothing of it from then on. */
  async takeOver(runId) {
    if (await this.#isElsewhere(runId)) await this.#locks.steal(runId);
  }

  async #isElsewhere(runId) {
    return !this.#core.has(runId) && (await this.#locks.held()).includes(runId);
  }

  #hear(message) {
    const { ask, answer, words, ...wanted } = Object(message);
    if (!isName(ask)) return;
    if (answer === undefined) this.#act(ask, wanted);
    else if (answer === "heard") this.#asked.get(ask)?.heard();
    else if (answer === "refused") this.#asked.get(ask)?.refused(refusal(words));
  }

  #act(ask, { runId, act, callId, said }) {
    if (!ACTS.includes(act) || !isName(runId) || !this.#core.has(runId)) return;
    const answer = (told) => this.#channel.postMessage({ ask, ...told });
    const refuse = (words) => answer({ answer: "refused", words });
    if (this.#underWay === MOST_UNDER_WAY) return refuse("too much is asked of its window at once");
    const isSaid = said === undefined || (typeof said === "string" && said.length <= MOST_SAID);
    if (!isSaid || (act !== "cancel" && !isName(callId))) return refuse("the request is none");
    answer({ answer: "heard" });
    this.#underWay++;
    this.#done(runId, act, callId, said)
      .catch(({ message }) => refuse(message))
      .finally(() => this.#underWay--);
  }

  async #done(runId, act, callId, said) {
    const given = said === undefined ? undefined : JSON.parse(said);
    if (act === "cancel") await this.#core.cancel(runId);
    else if (act === "settle") await this.#core.settle(runId, callId, given);
    else await this.#core.answer(runId, callId, act === "approve", given);
  }
}

const refusal = (words) =>
  new GloveboxError({
    code: "request-invalid",
    blame: "caller",
    message: `the window that has the run refuses: ${String(words).slice(0, MOST_WORDS)}`,
  });

const silent = (runId) =>
  new GloveboxError({
    code: "run-elsewhere",
    blame: "caller",
    message: `another window has the run ${runId}, and does not answer`,
    hint: "runs.resume(runId, { takeOver: true }) takes the run from a window that is frozen or gone silent",
  });
