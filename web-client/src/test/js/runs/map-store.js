/** A store of an app's own: it lives in the page, and others can write in it too. */
export class MapStore {
  #runs = new Map();
  /** The highest number of an owner of what was deleted. */
  #deleted = 0;

  async claim(runId, after) {
    if (after !== undefined && this.ownerOf(runId) !== after) throw elsewhere(runId);
    const run = this.#runs.get(runId) ?? { owner: this.#deleted, entries: [], head: null };
    run.owner += 1;
    this.#runs.set(runId, run);
    return run.owner;
  }

  async append(runId, owner, entries, head, { first }) {
    if (first && !this.#runs.has(runId)) this.#runs.set(runId, { owner: 1, entries: [] });
    const run = this.#runs.get(runId);
    if (run?.owner !== owner) throw elsewhere(runId);
    run.entries.push(...entries);
    run.head = head;
  }

  async read(runId) {
    const run = this.#runs.get(runId);
    return run?.head ? { head: run.head, entries: [...run.entries], owner: run.owner } : null;
  }

  async heads() {
    return [...this.#runs.values()].map(({ head }) => head).filter(Boolean);
  }

  async delete(runId) {
    this.#deleted = Math.max(this.#deleted, this.ownerOf(runId) ?? 0);
    this.#runs.delete(runId);
  }

  ownerOf(runId) {
    return this.#runs.get(runId)?.owner;
  }

  ids() {
    return [...this.#runs.keys()];
  }

  put(runId, head) {
    this.#runs.set(runId, { owner: 1, entries: [], head });
    return null;
  }

  /** What was written of one run is found under the id of the other. */
  swapEntries(one, other) {
    const [first, second] = [this.#runs.get(one), this.#runs.get(other)];
    [first.entries, second.entries] = [second.entries, first.entries];
    return null;
  }

  rewrite(runId, from, to) {
    const run = this.#runs.get(runId);
    const changed = (text) => text.replace(from, to);
    run.entries = run.entries.map(changed);
    run.head = changed(run.head);
    return null;
  }
}

const elsewhere = (runId) =>
  Object.assign(new Error(`the run ${runId} is somebody else's`), { code: "run-elsewhere" });
