/**
 * What is known of an interpreter's death. Python prints where it was to the streams of its process, which
 * nothing else uses here, innermost frame first; and the JavaScript error tells how it died.
 */
const SCRIPT_FRAME = /File "<script>", line (\d+)/;
const LIBRARY_FRAME = /File ".*\/(?!__init__)(\w+)(?:\/__init__)?\.pyc?", line \d+ in (\w+)/;

/** How an interpreter dies, by what the browsers and the interpreter say of it. The first that fits holds. */
/** @type {[RegExp, (found: string[]) => string][]} */
const DEATHS = [
  [/call stack|too much recursion/i, () => "it is nested, or calls itself, too deeply"],
  [/^denied: (.*)/, ([, what]) => `it reached for what is not there (${what})`],
  [/unreachable/i, () => "it aborted the interpreter, or damaged its memory"],
  [/abort|exit/i, () => "it ended the interpreter's process"],
  [
    /out of bounds|null|signature|misaligned/i,
    ([text]) => `it damaged the interpreter's memory (${text})`,
  ],
];

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
          throw new Error(reasonOf(problem, lines));
        }
      },
  };
}

/** @param lines what Python said last, of which nothing may be there */
export function reasonOf(problem, lines) {
  const how = howOf(String(problem?.message ?? problem));
  const at = lines.findIndex((line) => SCRIPT_FRAME.test(line));
  if (at < 0) return how;
  const [, line] = SCRIPT_FRAME.exec(lines[at]);
  const library = LIBRARY_FRAME.exec(lines[at - 1] ?? "");
  return `${how}, in line ${line} of the script${library ? `, in ${library[1]}.${library[2]}` : ""}`;
}

function howOf(message) {
  for (const [sign, words] of DEATHS) {
    const found = sign.exec(message);
    if (found) return words([message, ...found.slice(1)]);
  }
  return message;
}
