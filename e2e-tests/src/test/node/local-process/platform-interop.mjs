/**
 * Interop of a platform as far as the plugin and its apps use it, within one program: what is handed over is copied,
 * what is left out comes as null, and of an error nothing arrives but its words.
 */
export class PlayedInterop {
  #methods = new Map();
  #streams = new Map();

  /** What one window of an application has as its `io`. */
  ioOf(application, instance = `${application}-1`) {
    const interop = {
      register: async (definition, handler) => {
        this.#methods.set(definition.name, handler);
      },
      invoke: (name, given) => this.#invoke(name, given, { application, instance }),
      createStream: async ({ name }, handlers) => this.#stream(name, handlers),
      subscribe: async (name) => this.#subscribe(name, { application, instance }),
    };
    return { interop };
  }

  async #invoke(name, given, caller) {
    const handler = this.#methods.get(name);
    if (!handler) throw { message: `there is no method ${name}` };
    try {
      return { returned: sent(await handler(sent(given), caller)) };
    } catch (reason) {
      throw { message: String(reason) };
    }
  }

  #stream(name, { subscriptionRequestHandler }) {
    const branches = new Map();
    this.#streams.set(name, { ask: subscriptionRequestHandler, branches });
    return {
      push: (data, branch) => {
        for (const listener of branches.get(branch) ?? []) listener({ data: sent(data) });
      },
    };
  }

  #subscribe(name, instance) {
    const { ask, branches } = this.#streams.get(name);
    let queued = [];
    let hear;
    const tell = (event) => (hear ? hear(event) : queued.push(event));
    ask({
      instance,
      acceptOnBranch: (branch) => branches.set(branch, [...(branches.get(branch) ?? []), tell]),
      reject: (message) => {
        throw { message };
      },
    });
    const onData = (listener) => {
      hear = listener;
      queued.forEach(listener);
      queued = [];
    };
    return { onData, close: () => (hear = () => {}) };
  }
}

const sent = (value) =>
  JSON.parse(JSON.stringify(value ?? {}, (_, each) => (each === undefined ? null : each)));
