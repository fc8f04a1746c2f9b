/**
 * Records of runs in the journals of Restate's invocations. What a run writes while a step of its invocation is under
 * way is that step's result, so a run's record is what its journal holds, and nothing is kept beside it.
 */
const NOT_HERE = "Restate has given the run to nobody here";
const LEFT = "Restate has taken the run from this worker";

/** What of a call an entry tells, as its text begins. */
const OF_CALL = /^\{"v":\d+,"call":(\d+),"kind":"(intended|ended)"(?:,"tool":"([^"\\]*)")?/;
/** A step is closed so long after something came that nobody waits for: what follows soon is then in it too. */
const GATHER_MS = 5;

/** The port of runs over the journals that this worker has. */
export class Journals {
  #journals = new Map();
  /** Of each run the attempt that is to have it next, while the one before it leaves. */
  #next = new Map();
  #owners = 0;

  /**
   * A journal for an attempt, until the signal says that Restate has given that up. The attempts before it, if they
   * were here, have left when this resolves.
   */
  async open(runId, signal) {
    const journal = new Journal(runId);
    const close = () => this.#close(journal);
    signal.addEventListener("abort", close);
    if (signal.aborted) close();
    void this.#next.get(runId)?.leave();
    this.#next.set(runId, journal);
    await this.#journals.get(runId)?.leave();
    if (this.#next.get(runId) === journal) {
      this.#next.delete(runId);
      if (!journal.hasLeft) this.#journals.set(runId, journal);
    }
    return journal;
  }

  async #close(journal) {
    await journal.leave();
    if (this.#journals.get(journal.runId) === journal) this.#journals.delete(journal.runId);
  }

  /** No two attempts have one number, so that what one of them still writes is told from what the next one writes. */
  async claim(runId) {
    return this.#of(runId).claim(++this.#owners);
  }

  async append(runId, owner, entries, head, { durable }) {
    const kept = this.#of(runId).write(owner, { entries, head, isUrgent: durable });
    if (durable) return kept;
    // Nobody waits for it, and of an attempt that has left nobody reads it.
    kept.catch(() => {});
  }

  async read(runId) {
    return this.#journals.get(runId)?.record() ?? null;
  }

  async heads() {
    const records = Array.from(this.#journals.values(), (journal) => journal.record());
    return records.filter(Boolean).map(({ head }) => head);
  }

  /** Restate forgets journals itself. */
  async delete() {}

  #of(runId) {
    const journal = this.#journals.get(runId);
    if (!journal) throw new Error(`${NOT_HERE}: ${runId}`);
    return journal;
  }
}

/** One attempt of an invocation: the steps that Restate has, and the one that is under way. */
class Journal {
  #owner = 0;
  #entries = [];
  #head;
  /** Calls that were begun and have not ended, by their numbers: their functions' names. */
  #calls = new Map();
  /** What was written and is in no step yet. */
  #unwritten = [];
  /** What is in the step that Restate is about to keep. */
  #written = [];
  #ending;
  #run;
  #cancel = () => {};
  #hasLeft = false;
  #arrived;
  #arrival;

  constructor(runId) {
    this.runId = runId;
    this.#expect();
  }

  /** Of the next step: the calls whose end it waits for. It follows from the steps before it, as Restate wants it. */
  get stepName() {
    const [[number, tool] = []] = this.#calls;
    if (tool === undefined) return "script";
    const others = this.#calls.size - 1;
    return `${tool} ${this.runId}.${number}${others > 0 ? ` and ${others} more` : ""}`;
  }

  /** Whether Restate has steps of the run. */
  get isBegun() {
    return this.#head !== undefined;
  }

  get hasLeft() {
    return this.#hasLeft;
  }

  claim(owner) {
    if (this.#hasLeft) throw new Error(LEFT);
    return (this.#owner = owner);
  }

  record() {
    return this.isBegun ? { head: this.#head, entries: [...this.#entries] } : null;
  }

  /** Resolves when Restate has it. */
  async write(owner, act) {
    if (this.#hasLeft || owner !== this.#owner) throw new Error(LEFT);
    this.#keep(act);
    await new Promise((resolve, reject) => {
      this.#unwritten.push({ ...act, resolve, reject });
      this.#arrived();
    });
  }

  /** Has the run begin, or go on, unless it is under way; resolves to what the step under way is to hold. */
  async next(begin, cancel) {
    if (!this.#run && !this.#hasLeft) {
      this.#cancel = cancel;
      this.#run = begin().then(
        (outcome) => this.#end({ outcome }),
        (failure) => this.#end({ failure: { code: failure.code, message: failure.message } }),
      );
    }
    while (this.#unwritten.length === 0 && !this.#ending && !this.#hasLeft) await this.#arrival;
    await this.#gather();
    // Restate does not ask any more.
    if (this.#hasLeft) return new Promise(() => {});
    this.#written.push(...this.#unwritten.splice(0));
    const step = {
      entries: this.#written.flatMap(({ entries }) => [...entries]),
      head: this.#written.at(-1)?.head,
      ...this.#ending,
    };
    if (this.#ending) this.#run = undefined;
    this.#ending = undefined;
    return step;
  }

  /** Restate has this step: from an attempt before, or from this one. */
  recorded(step) {
    if (this.#written.length === 0) this.#keep(step);
    this.#note(step.entries);
    for (const { resolve } of this.#written.splice(0)) resolve();
  }

  /** Nothing is written any more, and what is under way ends. */
  async leave() {
    if (this.#hasLeft) return this.#run;
    this.#hasLeft = true;
    for (const { reject } of [...this.#written, ...this.#unwritten]) reject(new Error(LEFT));
    this.#arrived();
    if (this.#run) this.#cancel();
    await this.#run;
  }

  #end(how) {
    this.#ending = how;
    this.#arrived();
  }

  #keep({ entries, head }) {
    for (const entry of entries) this.#entries.push(entry);
    this.#head = head ?? this.#head;
  }

  #note(entries) {
    for (const entry of entries) {
      const [, number, kind, tool] = OF_CALL.exec(entry) ?? [];
      if (kind === "intended") this.#calls.set(number, tool);
      else if (kind === "ended") this.#calls.delete(number);
    }
  }

  /** Until somebody waits for the step, or nothing came for a while. */
  async #gather() {
    const isUrgent = () => this.#hasLeft || this.#unwritten.some((act) => act.isUrgent);
    let isOver = false;
    const timer = setTimeout(() => {
      isOver = true;
      this.#arrived();
    }, GATHER_MS);
    while (!isOver && !isUrgent()) await this.#arrival;
    clearTimeout(timer);
  }

  #expect() {
    this.#arrival = new Promise((resolve) => {
      this.#arrived = () => {
        this.#expect();
        resolve();
      };
    });
  }
}
