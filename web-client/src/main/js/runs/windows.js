import { GloveboxError } from "../glovebox-error.js";

/**
 * The windows of an origin that have one store, each with runs of its own. Whoever wants something of a run that another
 * window has asks for it twice: first who has it, then, once that window has answered, what is to be done there. So
 * nothing is done for somebody who has given up, however late a window hears of it. What is heard may come from any page
 * of the origin.
 */
const ACTS = ["approve", "deny", "cancel"];
/** A window in the background hears at once; a frozen one does not. */
const PATIENCE_MS = 1_000;
const MOST_NAME = 200;
const MOST_SAID = 20_000_000;
const MOST_WORDS = 500;
const MOST_ASKED = 1_000;
/** A run that is given back has an outcome, which is on its way then. */
const GRACE_MS = 300;

export class RunWindows {
  #core;
  #locks;
  #channel;
  #name = crypto.randomUUID();
  #isClosed = false;
  /** What this window has asked others for, by the id of the question. */
  #asking = new Map();
  /** The runs about which others have asked this window, by the id of the question. */
  #asked = new Map();

  /**
   * @param core the runs of this window
   * @param locks `channel` is the name on which windows speak; `held` tells the runs that windows have, `isMine` whether
   *   this one has a run or is about to, `free` waits until none has it
   */
  constructor(core, locks) {
    this.#core = core;
    this.#locks = locks;
    this.#channel = new BroadcastChannel(locks.channel);
    this.#channel.onmessage = ({ data }) => this.#hear(data);
    // A process lives for it only while it waits for an answer.
    this.#channel.unref?.();
  }

  close() {
    this.#isClosed = true;
    for (const { refused } of this.#asking.values()) refused("it was disposed of");
    this.#channel.close();
  }

  /** Whether another window has the run. */
  async haveIt(runId) {
    if (this.#isHere(runId)) return false;
    return (await this.#locks.held()).includes(runId) && !this.#isHere(runId);
  }

  #isHere(runId) {
    return this.#isClosed || this.#core.has(runId) || this.#locks.isMine(runId);
  }

  /**
   * Has something done of a run that another window has. Resolves to what that window says, and to nothing when no window
   * has the run any more: it can be done here then.
   */
  async ask(runId, wanted) {
    const id = crypto.randomUUID();
    const waiting = new AbortController();
    let patience;
    let grace = 0;
    this.#channel.ref?.();
    try {
      return await new Promise((resolve, reject) => {
        patience = setTimeout(() => reject(silent(runId)), PATIENCE_MS);
        const here = (to) => {
          clearTimeout(patience);
          grace = GRACE_MS;
          this.#channel.postMessage({ id, to, wanted });
        };
        const question = { here, done: resolve, refused: (why) => reject(refusal(why)) };
        const isFree = () => {
          clearTimeout(patience);
          question.here = () => {};
          patience = setTimeout(resolve, grace);
        };
        this.#asking.set(id, question);
        this.#locks.free(runId, waiting.signal).then(isFree, reject);
        this.#channel.postMessage({ id, runId });
      });
    } finally {
      clearTimeout(patience);
      this.#asking.delete(id);
      if (this.#asking.size === 0) this.#channel.unref?.();
      waiting.abort();
    }
  }

  #hear(message) {
    const { id, runId, here, to, wanted, outcome, refused } = Object(message);
    if (!isName(id)) return;
    if (isName(runId)) this.#answer(id, runId);
    else if (isName(here)) this.#found(id, here);
    else if (to === this.#name) this.#act(id, Object(wanted));
    else if (Object(outcome) === outcome) this.#asking.get(id)?.done(outcome);
    else if (typeof refused === "string") this.#asking.get(id)?.refused(refused);
  }

  #answer(id, runId) {
    if (!this.#core.has(runId) || this.#asked.size === MOST_ASKED) return;
    this.#asked.set(id, runId);
    setTimeout(() => this.#asked.delete(id), 2 * PATIENCE_MS).unref?.();
    this.#channel.postMessage({ id, here: this.#name });
  }

  /** The first that has the run is told. */
  #found(id, name) {
    const question = this.#asking.get(id);
    question?.here(name);
    if (question) question.here = () => {};
  }

  #act(id, { act, callId, said }) {
    const runId = this.#asked.get(id);
    this.#asked.delete(id);
    if (!runId) return this.#tell({ id, refused: "the window was asked too long ago" });
    // Once the run waits for nothing else it waits without a window, and whoever asked has it.
    const isLeft = !this.#core.has(runId) || this.#core.isPostponed(runId, String(callId));
    if (act !== "cancel" && isLeft) return;
    const isSaid = said === undefined || (typeof said === "string" && said.length <= MOST_SAID);
    const isCall = act === "cancel" || isName(callId);
    const done =
      ACTS.includes(act) && isSaid && isCall
        ? this.#done(runId, { act, callId, said })
        : Promise.reject(NONE);
    done.then(
      (outcome) => this.#tell({ id, outcome }),
      ({ message }) => this.#tell({ id, refused: String(message) }),
    );
  }

  async #done(runId, { act, callId, said }) {
    if (act === "cancel") return this.#core.cancel(runId);
    return this.#core.answer(runId, callId, act === "approve", said && JSON.parse(said));
  }

  /** What cannot be told over the channel is in the record, where whoever waits looks once the run is over here. */
  #tell(message) {
    try {
      this.#channel.postMessage(message);
    } catch {
      // The window is closed, or the outcome has something in it that cannot be sent.
    }
  }
}

const NONE = new Error("the request is none");

const isName = (value) =>
  typeof value === "string" && value.length > 0 && value.length <= MOST_NAME;

const refusal = (words) =>
  new GloveboxError({
    code: "request-invalid",
    blame: "caller",
    message: `the window that has the run refuses: ${words.slice(0, MOST_WORDS)}`,
  });

const silent = (runId) =>
  new GloveboxError({
    code: "run-elsewhere",
    blame: "caller",
    message: `another window has the run ${runId.slice(0, MOST_NAME)}, and does not answer`,
    hint: "takeOver: true of runs.resume or runs.cancel takes it from a window that is frozen or silent",
  });
