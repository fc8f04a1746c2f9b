import { version } from "glovebox:package";
import { loadCoreAhead } from "./core.js";

/**
 * What `functions(...)` and its like return. It is read, and what is wrong with it told, when a Code Mode takes it: the
 * compiled Java reads it, which an app loads meanwhile.
 */
export class Source {
  #read;
  #handle;

  /**
   * @param glovebox the name of the function that made it
   * @param read makes the handle of it that the compiled Java knows
   */
  constructor(glovebox, read) {
    this.glovebox = glovebox;
    this.version = version;
    this.#read = read;
    Object.freeze(this);
    loadCoreAhead();
  }

  /** The handle of a source; whatever else was given in its place is told by the compiled Java. */
  static handleOf(given, core) {
    if (!(given instanceof Source)) return given;
    given.#handle ??= given.#read(core);
    return given.#handle;
  }
}
