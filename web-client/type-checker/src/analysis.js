import {
  configOptions,
  console,
  importResolver,
  program,
  pythonVersion,
  serviceProvider,
  sourceFile,
  uri,
} from "glovebox:checker-core";
import { MemoryFiles } from "./file-system.js";
import python from "./python.json";
import rules from "./rules.json";
import { isParsed, parsedStub } from "./stubs/parsed-stubs.js";

const CASES = { isCaseSensitive: () => true };
/** Top-level await is allowed, as in a cell of a notebook. */
const AS_CELL = 1;
const NO_HOST = {
  kind: 2,
  getPythonSearchPaths: () => ({ paths: [], prefix: undefined }),
  getPythonVersion: () => undefined,
  getPythonPlatform: () => undefined,
};

const STUBS = "/typeshed/";
const { SourceFile } = sourceFile;
const { parseFileContents } = SourceFile.prototype;

/** A stub may have been parsed by the build. */
SourceFile.prototype.parseFileContents = function (text, ...rest) {
  const isStub = this.getUri().getFilePath().startsWith(STUBS);
  return isStub && isParsed(text) ? parsedStub(text) : parseFileContents.call(this, text, ...rest);
};

/** Pyright's program over files in memory. Lives as long as its worker. */
export class Analysis {
  #files = new MemoryFiles((path) => this.uriOf(path));
  #config;
  #program;
  #resolver;
  #version = 0;

  constructor(typeshed) {
    for (const [path, text] of Object.entries(typeshed)) {
      this.#files.write(`${STUBS}${path}`, text);
    }
    this.#files.write("/scripts/.keep", "");
    this.#config = this.#configured();
    const provider = serviceProvider.createServiceProvider(this.#files, new console.NullConsole());
    this.#resolver = new importResolver.ImportResolver(provider, this.#config, NO_HOST);
    this.#program = new program.Program(this.#resolver, this.#config, provider);
  }

  get evaluator() {
    return this.#program.evaluator;
  }

  get nodeInfo() {
    return this.#program.analyzerNodeInfoReader;
  }

  uriOf(path) {
    return uri.Uri.file(path, CASES);
  }

  /** Opens a file that others may be chained to: its names are seen by them. */
  open(path, text, chainedTo) {
    this.#files.write(path, text);
    this.#program.setFileOpened(this.uriOf(path), ++this.#version, text, {
      ipythonMode: AS_CELL,
      chainedFileUri: chainedTo && this.uriOf(chainedTo),
      isVirtual: true,
    });
    unmute(this.#program.getSourceFile(this.uriOf(path)));
  }

  close(path) {
    this.#program.setFileClosed(this.uriOf(path));
    this.#files.remove(path);
  }

  /** Pyright's own diagnostics, with the tree that they are about. */
  analyse(path) {
    const address = this.uriOf(path);
    const diagnostics = this.#program.analyzeFileAndGetDiagnostics(address);
    const file = this.#program.getSourceFile(address);
    return { diagnostics, parsed: file.getParserOutput(), lines: linesOf(file) };
  }

  /** Gives back what the caches hold; the next check takes a little longer. */
  recycle() {
    this.#program.setConfigOptions(this.#config);
  }

  #configured() {
    const config = new configOptions.ConfigOptions(this.uriOf("/scripts"));
    config.typeshedPath = this.uriOf("/typeshed");
    config.stubPath = undefined;
    config.defaultPythonVersion = pythonVersion.PythonVersion.fromString(python.version);
    config.defaultPythonPlatform = python.platform;
    config.checkOnlyOpenFiles = true;
    config.useLibraryCodeForTypes = false;
    config.skipNativeLibraries = true;
    config.diagnosticRuleSet = Object.assign(
      configOptions.ConfigOptions.getDiagnosticRuleSet("standard"),
      rules,
    );
    return config;
  }
}

/** Comments of a script do not change how it is judged, and `%` and `!` are not magic. */
function unmute(file) {
  if (Object.hasOwn(file, "_parseFile")) return;
  const parse = file._parseFile;
  file._parseFile = function (config, address, text, magic, ...rest) {
    const result = parse.call(this, config, address, text, false, ...rest);
    const { tokenizerOutput } = result;
    Object.assign(tokenizerOutput, {
      pyrightIgnoreLines: new Map(),
      typeIgnoreLines: new Map(),
      typeIgnoreAll: undefined,
    });
    dropComments(tokenizerOutput.tokens);
    return result;
  };
}

function dropComments(tokens) {
  for (let i = 0; i < tokens.count; i++) delete tokens.getItemAt(i).comments;
}

const linesOf = (file) => file._writableData.tokenizerLines;
