import { mistaken } from "../glovebox-error.js";

/**
 * What `using` calls; browsers that do not know it yet are given a symbol that nobody uses.
 *
 * @type {typeof Symbol.dispose}
 */
export const DISPOSE = /** @type {any} */ (Symbol.dispose) ?? Symbol("dispose");

/** What is wrong with a script, of a session or of none. */
export function checked(made, code, options, session = "") {
  if (typeof code !== "string")
    throw mistaken("request-invalid", "check: the script must be a text");
  return made.check(code, options, session);
}

/** Scripts of one conversation: each finds what the ones before it left. */
class Session {
  #made;
  #core;

  constructor(made, core, id, undone) {
    this.#made = made;
    this.#core = core;
    this.id = id;
    this.undone = Object.freeze(undone);
  }

  execute(request) {
    return this.#made.execute({ ...request, session: this.id });
  }

  async check(code, options) {
    return checked(this.#made, code, options, this.id);
  }

  goBack() {
    return this.#core.goBack(this.id);
  }

  close() {
    this.#core.close(this.id);
  }

  [DISPOSE]() {
    this.close();
  }
}

/** `codeMode.sessions`, over what the compiled module gives. */
export function sessionsOf(made, core) {
  return Object.freeze({
    open: async () => new Session(made, core, String(await core.open()), []),
    list: async () => Array.from(await core.list(), sessionInfo),
    restore: async (id) =>
      new Session(made, core, String(id), Array.from(await core.restore(String(id)))),
  });
}

function sessionInfo({ head, open }) {
  const { runId, code, started, changed, bytes, payloads } = JSON.parse(head);
  return { id: runId, code, openedAt: started, changedAt: changed, bytes, payloads, open };
}
