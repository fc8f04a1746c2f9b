/** The modules that a script may import: the same rule over the same list as in the sandbox. */
export class AllowedImports {
  #entries;
  #parents;

  /** `entries` may name a part of a module, as `io.StringIO` does. */
  constructor(entries) {
    this.#entries = entries;
    this.#parents = new Set(
      entries
        .filter((entry) => entry.includes("."))
        .map((entry) => entry.slice(0, entry.lastIndexOf("."))),
    );
  }

  get entries() {
    return this.#entries;
  }

  /** The modules of the list that a script uses and does not import: they are there all the same. */
  usedWithout(code) {
    return this.#entries.filter(
      (name) =>
        !name.includes(".") &&
        code.includes(`${name}.`) &&
        new RegExp(`(?<![\\w.])${name}\\.`).test(code) &&
        !new RegExp(`(^|;)[ \\t]*(import|from)[ \\t][^\\n]*\\b${name}\\b`, "m").test(code),
    );
  }

  /** What of an import is not there: `{ name, node }`, or nothing. */
  refused({ nameNode, leadingDots, nameParts, importedSymbols }) {
    const name = nameParts.join(".");
    if (name === "__future__") return undefined;
    if (leadingDots > 0) return { name: `${".".repeat(leadingDots)}${name}`, node: nameNode };
    if (this.#isAllowed(name)) return undefined;
    if (!this.#parents.has(name)) return { name, node: nameNode };
    const part = [...(importedSymbols ?? [])].find((each) => !this.#isAllowed(`${name}.${each}`));
    return part && { name: `${name}.${part}`, node: nameNode };
  }

  #isAllowed(name) {
    return this.#entries.some((entry) => name === entry || name.startsWith(`${entry}.`));
  }
}
