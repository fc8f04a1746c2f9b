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

/** What of a node is read when somebody looks at it; at most of a stub nobody does. */
class Unread {
  #place;
  #rest;

  constructor(place) {
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
}

function unread(owner, start, read) {
  const length = number();
  const place = { owner, start, read, from, at };
  at += length;
  return new Unread(place);
}

function ofClass(owner, start, known, read) {
  return new ClassParts(known, unread(owner, start, read));
}

class ClassParts {
  #unread;

  constructor({ firstToken, decorators, name, typeParams, arguments: given }, later) {
    this.firstToken = firstToken;
    this.decorators = decorators;
    this.name = name;
    this.typeParams = typeParams;
    this.arguments = given;
    this.#unread = later;
  }

  get suite() {
    return this.#unread.rest.suite;
  }
}

function ofFunction(owner, start, known, read) {
  return new FunctionParts(known, unread(owner, start, read));
}

class FunctionParts {
  #unread;

  constructor({ firstToken, decorators, isAsync, name, typeParams }, later) {
    this.firstToken = firstToken;
    this.decorators = decorators;
    this.isAsync = isAsync;
    this.name = name;
    this.typeParams = typeParams;
    this.#unread = later;
  }

  get params() {
    return this.#unread.rest.params;
  }

  get returnAnnotation() {
    return this.#unread.rest.returnAnnotation;
  }

  get funcAnnotationComment() {
    return this.#unread.rest.funcAnnotationComment;
  }

  get suite() {
    return this.#unread.rest.suite;
  }
}
