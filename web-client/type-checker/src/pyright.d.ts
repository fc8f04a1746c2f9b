/**
 * What the checker uses of pyright's analysis. Pyright ships no types of its inside: without these, a name
 * that is misspelt would be found only when a script comes that way.
 */

/** A part of a script's tree. What it has by its kind is in `d`. */
export interface Node {
  nodeType: number;
  start: number;
  length: number;
  parent?: Node;
  d: any;
}

export interface Position {
  line: number;
  character: number;
}

export interface Range {
  start: Position;
  end: Position;
}

/** What pyright takes a value for. What it has by its kind is asked through `types`. */
export interface Type {
  category: number;
  [more: string]: any;
}

export interface Evaluator {
  getType(node: Node): Type | undefined;
  getTypeOfAnnotation(node: Node): Type;
  getTypeOfMember(member: object): Type;
  getEffectiveTypeOfSymbol(symbol: object): Type;
  getDeclInfoForNameNode(node: Node): { decls: any[] } | undefined;
  assignType(wanted: Type, given: Type): boolean;
  printType(type: Type, options?: object): string;
}

export interface SourceFile {
  getUri(): { getFilePath(): string };
  parseFileContents(text: string, ...given: any[]): { parserOutput: any; tokenizerOutput: any };
  getParserOutput(): { parseTree: Node };
  _parseFile(...given: any[]): { tokenizerOutput: any };
  _writableData: { tokenizerLines: object };
}

export const analyzerNodeInfo: { getScope(node: Node, reader: object): any };
export const configOptions: { ConfigOptions: any };
export const console: { NullConsole: new () => object };
export const importResolver: { ImportResolver: new (...given: any[]) => object };
export const localize: { LocMessage: Record<string, () => string> };
export const parseNodes: {
  getNextNodeId(): number;
  getParserStringAnnotationInfo(root: Node): object;
};
export const parseTreeUtils: { findNodeByOffset(tree: Node, offset: number): Node | undefined };
export const positionUtils: {
  convertOffsetToPosition(offset: number, lines: object): Position;
  convertPositionToOffset(position: Position, lines: object): number | undefined;
};
export const program: { Program: new (...given: any[]) => Program };
export const pythonVersion: { PythonVersion: { fromString(version: string): object } };
export const serviceProvider: { createServiceProvider(...given: object[]): object };
export const sourceFile: { SourceFile: new (...given: any[]) => SourceFile };
export const textRangeCollection: { TextRangeCollection: new (ranges: object[]) => object };
export const typedDicts: { getTypedDictMembersForClass(evaluator: Evaluator, type: Type): any };
export const typeUtils: {
  doForEachSubtype(type: Type, each: (subtype: Type) => void): void;
  lookUpClassMember(type: Type, name: string): any;
  removeNoneFromUnion(type: Type): Type;
};
export const types: {
  ClassType: {
    isBuiltIn(type: Type, name?: string | string[]): boolean;
    isTypedDictClass(type: Type): boolean;
  };
  FunctionType: { getParamType(type: Type, index: number): Type };
  OverloadedType: { getOverloads(type: Type): Type[] };
  isAnyOrUnknown(type: Type): boolean;
  isClass(type: Type): boolean;
  isFunction(type: Type): boolean;
  isInstantiableClass(type: Type): boolean;
  isNever(type: Type): boolean;
  isOverloaded(type: Type): boolean;
};
export const uri: { Uri: { file(path: string, cases: object): { getFilePath(): string } } };

interface Program {
  readonly evaluator: Evaluator;
  readonly analyzerNodeInfoReader: object;
  analyzeFileAndGetDiagnostics(address: object): any[];
  getSourceFile(address: object): SourceFile;
  setConfigOptions(config: object): void;
  setFileClosed(address: object): void;
  setFileOpened(address: object, version: number, text: string, options: object): void;
}
