import { parse } from "acorn";
import { simple } from "acorn-walk";
import { editText } from "./edit-text.mjs";

const REFUSAL = '(()=>{throw new Error("code from text is refused")})()';

/** Replaces each call of `eval`, `Function` and `import()` by an error. */
export function refuseCodeFromText(source) {
  const edits = codeFromText(source).map(({ start, end }) => ({ start, end, text: REFUSAL }));
  return editText(source, edits);
}

/** Throws if the text of a finished part still makes code from text or reads `import.meta`. */
export function assertNoCodeFromText(source, file) {
  const found = [...codeFromText(source), ...textualTraces(source)];
  if (found.length > 0) {
    const [{ start }] = found;
    const around = source.slice(Math.max(0, start - 60), start + 60);
    throw new Error(`${file}: ${found.length} ways to make code from text, the first: ${around}`);
  }
}

function codeFromText(source) {
  const found = [];
  const collectCalls = (node) => {
    if (node.callee.type === "Identifier" && /^(eval|Function)$/.test(node.callee.name)) {
      found.push(node);
    }
  };
  simple(parse(source, { ecmaVersion: "latest", sourceType: "module" }), {
    CallExpression: collectCalls,
    NewExpression: collectCalls,
    ImportExpression: (node) => found.push(node),
  });
  return found;
}

function textualTraces(source) {
  const traces = /(?<![\w$.\\])(?:eval\s*\(|new\s+Function\b|import\s*\(|import\.meta)/g;
  return [...source.matchAll(traces)].map((match) => ({ start: match.index }));
}
