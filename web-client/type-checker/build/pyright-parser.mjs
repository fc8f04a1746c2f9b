/** Pyright's own parser, for the build: a function that gives what it makes of a stub without mistakes. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = path.dirname(fileURLToPath(import.meta.url));

/** `source` is that of pyright's core. */
export async function parserOf(source) {
  const { parser, diagnosticSink, pythonVersion } = await moduleOf(source);
  const { version } = JSON.parse(await readFile(path.join(here, "../src/python.json"), "utf8"));
  return (file, text) => {
    const options = new parser.ParseOptions();
    options.isStubFile = true;
    options.pythonVersion = pythonVersion.PythonVersion.fromString(version);
    const sink = new diagnosticSink.DiagnosticSink();
    const { parserOutput } = new parser.Parser().parseSourceFile(text, options, sink);
    const [mistake] = sink.fetchAndClear();
    if (mistake) throw new Error(`${file} is no stub: ${mistake.message}, ${line(mistake, text)}`);
    return parserOutput;
  };
}

const line = ({ range }, text) => JSON.stringify(text.split("\n")[range.start.line]);

async function moduleOf(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: here },
    bundle: true,
    write: false,
    format: "esm",
    mainFields: ["module", "main"],
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
