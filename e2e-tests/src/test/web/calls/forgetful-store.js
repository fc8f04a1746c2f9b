/** A store of this page, which can forget that a run has ended. */
export class ForgetfulStore {
  #runs = new Map();
  #over = Promise.withResolvers();

  async claim(runId) {
    return ++this.#runs.get(runId).owner;
  }

  async append(runId, owner, entries, head, { first }) {
    if (first) this.#runs.set(runId, { begun: head, entries: [], owner });
    const run = this.#runs.get(runId);
    run.entries.push(...entries);
    run.head = head;
    if (isOver(entries.at(-1))) this.#over.resolve();
  }

  async read(runId) {
    return this.#runs.get(runId) ?? null;
  }

  async heads() {
    return Array.from(this.#runs.values(), ({ head }) => head);
  }

  async delete(runId) {
    this.#runs.delete(runId);
  }

  /** As it was when its page had gone away just before the end. The seed is in the first head alone. */
  async forgetEnd(runId) {
    await this.#over.promise;
    this.#over = Promise.withResolvers();
    const run = this.#runs.get(runId);
    run.head = run.begun;
    run.entries = run.entries.filter((text) => !isOver(text));
  }
}

const isOver = (text) => JSON.parse(text).kind === "over";
