/** What is asked of runs is done one after the other for each; what waits for the same thing is done at once. */
export class Turns {
  /** Of each run what was asked last: when it is over, and what can still be put to it. */
  #last = new Map();

  /** Does it when all is over that was asked before. */
  take(runId, act) {
    return this.#next(runId, act).over;
  }

  /**
   * Does it together with what was put here for the same owner just before it, and waits as well.
   *
   * @param isFirst begins anew, and takes what follows
   * @param act gets all of them in order, and gives for each why it failed, or undefined
   */
  async share(runId, { owner, isFirst }, one, act) {
    let turn = this.#last.get(runId);
    if (!turn?.waiting || turn.owner !== owner || isFirst) {
      const waiting = [];
      turn = this.#next(runId, () => {
        turn.waiting = undefined;
        return act(waiting);
      });
      Object.assign(turn, { owner, waiting });
    }
    const at = turn.waiting.push(one) - 1;
    const failure = (await turn.over)[at];
    if (failure) throw failure;
  }

  #next(runId, act) {
    const before = this.#last.get(runId)?.over ?? Promise.resolve();
    const turn = { over: before.then(act, act) };
    this.#last.set(runId, turn);
    const forget = () => this.#last.get(runId) === turn && this.#last.delete(runId);
    turn.over.then(forget, forget);
    return turn;
  }
}
