/**
 * Classes of the stubs that nobody has named: they are called after the function that gives or takes them
 * (`GetClientResult`). A script never writes those names, so a message says what they stand for; where two
 * namespaces have one of that name it does not tell which was meant, and so names the function alone.
 */
export function generatedClasses(stubs) {
  const found = new Map();
  for (const [, namespace, body] of stubs.matchAll(/^class (\w+):\n((?: .*\n|\n)*)/gm)) {
    const functions = Array.from(body.matchAll(/^ {4}async def (\w+)\(/gm), ([, name]) => name);
    const byStart = new Map(functions.map((name) => [asClass(name), name]));
    for (const [, name] of body.matchAll(/^ {4}(?:class |type )?(\w+)(?:\(TypedDict\):| = )/gm)) {
      const start = longestStart(name, byStart);
      const short = byStart.get(start);
      if (start)
        found.set(name, meaning(found.has(name) ? short : `${namespace}.${short}`, name, start));
    }
  }
  return found;
}

/** A text in which those classes are called by what they stand for. */
export function withoutClasses(text, classes) {
  return text.replace(/(\b(?:in|class|of) )?"?\b([A-Z]\w*)\b"?/g, (whole, before, name) => {
    const meant = classes.get(name);
    if (!meant) return whole;
    if (!before || !whole.endsWith(`"${name}"`)) return whole.replace(name, "dict");
    return before === "class " ? meant : before + meant;
  });
}

const asClass = (name) =>
  name
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

/** `GetClientNotes` is called after `get_client_notes` and not after `get_client`. */
function longestStart(name, byStart) {
  for (let end = name.length - 1; end > 0; end--) {
    if (byStart.has(name.slice(0, end))) return name.slice(0, end);
  }
  return undefined;
}

const meaning = (qualified, name, start) =>
  name.startsWith("Result", start.length)
    ? `the result of ${qualified}`
    : `an argument of ${qualified}`;
