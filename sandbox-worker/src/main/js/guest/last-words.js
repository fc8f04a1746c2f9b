/**
 * What is known of an interpreter's death. Python prints where it was to the streams of its process, which
 * nothing else uses here, innermost frame first; and the JavaScript error tells how it died.
 */
const SCRIPT_FRAME = /File "<script>", line (\d+)/;
const LIBRARY_FRAME = /File ".*\/(?!__init__)(\w+)(?:\/__init__)?\.pyc?", line \d+ in (\w+)/;

export function hearLastWords() {
  const lines = [];
  return {
    hear: (line) => lines.push(line),
    /** The function, with a death told in words that the script's author can use. */
    around:
      (call) =>
      (...args) => {
        lines.length = 0;
        try {
          return call(...args);
        } catch (problem) {
          throw new Error(reason(problem, lines));
        }
      },
  };
}

function reason(problem, lines) {
  const how = String(problem?.message ?? problem).includes("call stack")
    ? "it is nested, or calls itself, too deeply"
    : String(problem?.message ?? problem);
  const at = lines.findIndex((line) => SCRIPT_FRAME.test(line));
  if (at < 0) return how;
  const [, line] = SCRIPT_FRAME.exec(lines[at]);
  const library = LIBRARY_FRAME.exec(lines[at - 1] ?? "");
  return `${how}, in line ${line} of the script${library ? `, in ${library[1]}.${library[2]}` : ""}`;
}
