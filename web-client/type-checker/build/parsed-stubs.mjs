/**
 * Stubs as numbers of which the checker makes pyright's trees, because to parse their texts anew was a
 * third of its start.
 */
import { Kinds, fieldsOf, isPrimitive, refuse } from "./stub-kinds.mjs";

/** These are read whenever a checker starts; of the others a text is shorter. */
const PARSED = [
  "builtins.pyi",
  "types.pyi",
  "typing.pyi",
  "typing_extensions.pyi",
  "_typeshed/__init__.pyi",
  "_typeshed/_type_checker_internals.pyi",
  "_collections_abc.pyi",
  "collections/abc.pyi",
  "abc.pyi",
];

/** `typeshed` holds texts by path; what `parse` makes of some of them is given back as trees, which are texts too. */
export function withParsedStubs(typeshed, parse) {
  const kinds = new Kinds();
  const paths = PARSED.map((file) => `stdlib/${file}`);
  const outputs = paths.map((path) => parse(path, typeshed[path]));
  for (const { parseTree } of outputs) kinds.see(parseTree);
  const trees = paths.map((path, at) => [path, JSON.stringify(written(outputs[at], kinds))]);
  return { typeshed: { ...typeshed, ...Object.fromEntries(trees) }, readers: kinds.readers() };
}

class Writer {
  numbers = [];
  names = [];
  #table = new Map([[undefined, 0]]);
  #kinds;

  constructor(kinds) {
    this.#kinds = kinds;
  }

  get table() {
    return [...this.#table.keys()].slice(1);
  }

  write(object, owner) {
    const kind = this.#kinds.of(object);
    if (kind.isModuleName) this.names.push(object);
    let skipAt = -1;
    for (const [at, [key, value]] of fieldsOf(object).entries()) {
      if (key === kind.later[0]) skipAt = this.numbers.push(0) - 1;
      this.#field(kind.fields[at], value, { owner, next: kind.isNode ? object : owner });
    }
    if (skipAt >= 0) this.numbers[skipAt] = this.numbers.length - skipAt - 1;
  }

  #field(field, value, { owner, next }) {
    const { code } = field;
    if (code === "number") this.numbers.push(field.relative(value, owner));
    else if (code === "value") this.numbers.push(this.#indexOf(value));
    else if (code === "object") this.write(value, next);
    else if (code === "one") this.one(value, next);
    else if (code === "list") {
      this.numbers.push(value.length);
      value.forEach((each) => (field.onlyKind ? this.write(each, next) : this.one(each, next)));
    }
  }

  one(value, owner) {
    if (isPrimitive(value) && value !== undefined) refuse(`${typeof value} among nodes`);
    this.numbers.push(value === undefined ? 0 : this.#kinds.of(value).number);
    if (value !== undefined) this.write(value, owner);
  }

  #indexOf(value) {
    if (!this.#table.has(value)) this.#table.set(value, this.#table.size);
    return this.#table.get(value);
  }
}

/** The tree, and what pyright's parser tells beside it. */
function written(output, kinds) {
  const writer = new Writer(kinds);
  writer.one(output.parseTree, undefined);
  return {
    numbers: writer.numbers,
    table: writer.table,
    imports: output.importedModules.map(({ nameNode, nameParts, importedSymbols }) => [
      writer.names.indexOf(nameNode),
      nameParts,
      importedSymbols && [...importedSymbols],
    ]),
    future: [...output.futureImports],
    aliases: [...output.typingSymbolAliases],
    hasWildcard: output.containsWildcardImport,
    hasAnnotations: output.hasTypeAnnotations,
  };
}
