/** What stands around or in place of Python, and what to do about it. */
/** @type {[RegExp, string][]} */
const STRANGERS = [
  [/^[ \t]*```/m, "give the code alone: no text around it, no ``` lines"],
  [
    /^[ \t]*[!%]/m,
    "it runs in no notebook and no shell: leave out the lines that begin with ! or %",
  ],
  [/^[ \t]*(const|let|var|function)[ \t]+\w|=>|===|&&|\|\||\+\+/m, "write Python, not JavaScript"],
];

/** A script in which something else stands than Python. */
export function notPython({ rule, text }) {
  if (rule !== "syntax") return undefined;
  return STRANGERS.find(([pattern]) => pattern.test(text))?.[1];
}
