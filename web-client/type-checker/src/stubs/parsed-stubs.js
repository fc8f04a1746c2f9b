import { parseNodes, textRangeCollection } from "glovebox:checker-core";
import { readersWith } from "glovebox:stub-readers";

const READERS = readersWith({ number, value, again, one, list, node, ofClass, ofFunction, named });

/** What is read: numbers with the words that they stand for, and how far it is. */
let from;
let at = 0;
let last;

/** Whether this is a stub that the build has parsed, and not the text of one. */
export const isParsed = (text) => text.startsWith("{");

/** What pyright's parser would make of a stub, of what the build has made of it. */
export function parsedStub(text) {
  const written = JSON.parse(text);
  from = { ...written, table: [undefined, ...written.table], root: undefined, names: [] };
  at = 0;
  const parseTree = one(undefined, 0);
  const lines = asOneLine(parseTree);
  const { imports, future, aliases, hasWildcard, hasAnnotations } = written;
  const importedModules = imports.map(([index, nameParts, symbols]) => ({
    nameNode: from.names[index],
    leadingDots: from.names[index].d.leadingDots,
    nameParts,
    importedSymbols: symbols ? new Set(symbols) : undefined,
  }));
  return {
    parserOutput: {
      parseTree,
      stringAnnotations: parseNodes.getParserStringAnnotationInfo(parseTree),
      importedModules,
      futureImports: new Set(future),
      containsWildcardImport: hasWildcard,
      typingSymbolAliases: new Map(aliases),
      hasTypeAnnotations: hasAnnotations,
      lines,
    },
    tokenizerOutput: {
      tokens: new textRangeCollection.TextRangeCollection([]),
      lines,
      typeIgnoreLines: new Map(),
      typeIgnoreAll: undefined,
      pyrightIgnoreLines: new Map(),
    },
  };
}

/** Nobody is told of a place in a stub; that one comes after another holds in one line too. */
const asOneLine = ({ length }) =>
  new textRangeCollection.TextRangeCollection([{ start: 0, length }]);

function number() {
  return from.numbers[at++];
}

function value() {
  return (last = from.table[number()]);
}

function again() {
  return last;
}

/** A node or a token of any kind, or nothing. */
function one(owner, start) {
  const kind = number();
  return kind === 0 ? undefined : READERS[kind - 1](owner, start);
}

function list(owner, start, read) {
  const found = [];
  for (let left = number(); left > 0; left--) found.push(read(owner, start));
  return found;
}

function node(parent, start, length, nodeType) {
  const id = parseNodes.getNextNodeId();
  const made = { start, length, nodeType, id, parent, info: undefined, a: undefined, d: undefined };
  from.root ??= made;
  made.a = from.root;
  return made;
}

function named(name) {
  from.names.push(name);
}

/** What a node has: some of it known at once, the rest read when somebody looks at it; at most of a stub nobody does. */
class Parts {
  #place;
  #rest;

  constructor(known, place) {
    Object.assign(this, known);
    this.#place = place;
  }

  get rest() {
    if (this.#rest === undefined) {
      const { owner, start, read } = this.#place;
      ({ from, at } = this.#place);
      this.#rest = read(owner, start);
      this.#place = undefined;
    }
    return this.#rest;
  }

  get suite() {
    return this.rest.suite;
  }
}

class FunctionParts extends Parts {
  get params() {
    return this.rest.params;
  }

  get returnAnnotation() {
    return this.rest.returnAnnotation;
  }

  get funcAnnotationComment() {
    return this.rest.funcAnnotationComment;
  }
}

function ofClass(owner, start, known, read) {
  return new Parts(known, passed(owner, start, read));
}

function ofFunction(owner, start, known, read) {
  return new FunctionParts(known, passed(owner, start, read));
}

/** Goes on behind what is read later, and tells where that is. */
function passed(owner, start, read) {
  const length = number();
  const place = { owner, start, read, from, at };
  at += length;
  return place;
}
