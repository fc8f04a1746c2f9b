/** A stub as statements: what stands at its margin, with all that belongs to it. */

/** A text cut before each line that begins at the margin, decorators with what they decorate. */
export function statementsOf(text) {
  const cut = [];
  let isDecorated = false;
  for (const line of text.split(/(?<=\n)/)) {
    const isStart = /^[^\s)\]]/.test(line);
    if (isStart && !isDecorated) cut.push(line);
    else cut[cut.length - 1] += line;
    isDecorated = isStart ? line.startsWith("@") : isDecorated && !isStart;
  }
  return cut;
}

/** The name that a statement defines; of an import the word that it begins with. */
export function definedBy(statement) {
  const line = statement.split("\n").find((each) => !each.startsWith("@"));
  return /^(?:(?:async )?def |class )?(\w+)/.exec(line)?.[1];
}
