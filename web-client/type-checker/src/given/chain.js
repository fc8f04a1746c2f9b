import { generatedClasses } from "./generated-classes.js";
import { ownImports, withoutOwnImports } from "./own-imports.js";

/**
 * The files that stand before a script and whose names it sees: the stubs of the tools, what earlier
 * runs of its session defined, and the variables that it is given.
 */
export class Chain {
  #analysis;
  #stubs = { path: undefined, text: undefined, namespaces: new Set() };
  #sessions = new Map();
  #folder;
  #count = 0;

  /** `folder` is for its files alone. */
  constructor(analysis, folder) {
    this.#analysis = analysis;
    this.#folder = folder;
  }

  /** Other stubs make everything that was chained to the old ones worthless. */
  stubs(text) {
    if (text === this.#stubs.text) return;
    for (const session of [...this.#sessions.keys()]) this.forget(session);
    if (this.#stubs.path) this.#analysis.close(this.#stubs.path);
    const namespaces = new Set(Array.from(text.matchAll(/^class (\w+):/gm), ([, name]) => name));
    this.#stubs = { path: this.#open("tools", "pyi", text), text, namespaces };
  }

  /** By name, what the classes of the stubs stand for that nobody has named; read when it is asked for. */
  get generatedClasses() {
    this.#stubs.generated ??= generatedClasses(this.#stubs.text);
    return this.#stubs.generated;
  }

  /** The names of the namespaces that scripts may call. */
  get namespaces() {
    return this.#stubs.namespaces;
  }

  /** The file that a script is chained to; `close` gives back what was opened for it alone. */
  before({ session, earlier, inputs, modules, code }) {
    const opened = this.#stubsAgain(code, earlier, this.#afterEarlier(session, earlier));
    if (inputs.length > 0 || modules.length > 0) {
      const imports = modules.map((module) => `import ${module} as ${module}\n`).join("");
      const text = `${imports}${declared(inputs)}`;
      opened.paths.push(this.#open("inputs", "pyi", text, opened.last()));
    }
    return { path: opened.last(), close: () => this.#closeAll(opened.paths) };
  }

  forget(session) {
    for (const { paths } of (this.#sessions.get(session) ?? []).toReversed()) this.#closeAll(paths);
    this.#sessions.delete(session);
  }

  /** Opens what the session has run since it was here last; all anew if its past is another one. */
  #afterEarlier(session, earlier) {
    if (earlier.length === 0) return this.#stubs.path;
    const isSame = (known) => known.every(({ key }, i) => key === keyOf(earlier[i]));
    if (!isSame(this.#sessions.get(session) ?? [])) this.forget(session);
    const links = this.#sessions.get(session) ?? [];
    this.#sessions.set(session, links);
    for (let i = links.length; i < earlier.length; i++) {
      links.push(this.#link(earlier[i], earlier.slice(0, i), links.at(-1)));
    }
    return links.at(-1).path;
  }

  #link(run, earlier, before) {
    const { paths, last } = this.#stubsAgain(run.code, earlier, before?.path ?? this.#stubs.path);
    const code = withoutOwnImports(run.code, this.namespaces);
    const text = run.inputs.length > 0 ? `${code}\n${declared(run.inputs)}` : code;
    const path = this.#open("run", "py", text, last());
    return { key: keyOf(run), path, paths: [...paths, path] };
  }

  /** The stubs once more, where a script imports a namespace that an earlier one has put something else under. */
  #stubsAgain(code, earlier, before) {
    const isLost = (name) =>
      earlier.some((run) => new RegExp(`\\b${name}\\s*=(?!=)`).test(run.code));
    const paths = ownImports(code, this.namespaces).some(isLost)
      ? [this.#open("tools", "pyi", this.#stubs.text, before)]
      : [];
    return { paths, last: () => paths.at(-1) ?? before };
  }

  #closeAll(paths) {
    for (const path of paths.toReversed()) this.#analysis.close(path);
  }

  #open(name, extension, text, chainedTo) {
    const path = `${this.#folder}/${name}${++this.#count}.${extension}`;
    this.#analysis.open(path, text, chainedTo);
    return path;
  }
}

const keyOf = (run) => (run ? JSON.stringify([run.code, run.inputs]) : undefined);

const declared = (names) =>
  `import typing as _t\n${names.map((name) => `${name}: _t.Any\n`).join("")}`;
