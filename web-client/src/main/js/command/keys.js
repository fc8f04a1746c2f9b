/**
 * Every key that the file has of its own, with what its value is. The page docs/how-to/mcp-command.md has the
 * same in a table. What is only handed on to `createCodeMode` is refused there, by its own tables.
 */
export const text = { is: "a text", holds: (value) => typeof value === "string" };
const flag = { is: "true or false", holds: (value) => typeof value === "boolean" };
const texts = { is: "a list of texts", holds: (value) => isListOf(value, text) };
const named = {
  is: "an object of texts",
  holds: (value) => isObject(value) && isListOf(Object.values(value), text),
};
const word = (...words) => ({
  is: words.map((each) => `"${each}"`).join(" or "),
  holds: (value) => words.includes(value),
});
const count = (least, most) => ({
  is: `a whole number from ${least} to ${most}`,
  holds: (value) => Number.isInteger(value) && value >= least && value <= most,
});
const object = (fields) => ({ is: "an object", holds: isObject, fields });
/** An object whose names are the user's. */
const each = (of) => ({ is: "an object", holds: isObject, each: of });
/** Looked at by `createCodeMode`. */
const handedOn = { is: "any", holds: () => true };

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isListOf = (value, kind) => Array.isArray(value) && value.every(kind.holds);

const shown = { namespace: text, purpose: text, include: texts, exclude: texts };

export const FILE = object({
  mcpServers: each(
    object({
      type: word("stdio", "http", "streamable-http"),
      command: text,
      args: texts,
      env: named,
      cwd: text,
      url: text,
      headers: named,
      disabled: flag,
      ...shown,
      trustHints: flag,
      timeoutMs: count(1, 600_000),
      elicitation: flag,
      optional: flag,
      public: texts,
      alwaysAllow: texts,
      autoApprove: texts,
    }),
  ),
  openapi: each(
    object({
      document: text,
      baseUrl: text,
      auth: object({
        bearer: text,
        basic: object({ username: text, password: text }),
        apiKey: object({ in: word("header", "query"), name: text, value: text }),
      }),
      ...shown,
    }),
  ),
  modules: each(object({ file: text, purpose: text })),
  http: object({ port: count(0, 65_535), token: text, origins: texts }),
  resumeTool: text,
  policy: handedOn,
  limits: handedOn,
  egress: handedOn,
  typeCheck: handedOn,
  toolNames: handedOn,
  journal: handedOn,
  observeResults: handedOn,
  store: handedOn,
  retention: handedOn,
  warm: handedOn,
  sandbox: handedOn,
});

/** The names of what `createCodeMode` is given as it is. */
export const HANDED_ON = Object.entries(FILE.fields)
  .filter(([, kind]) => kind === handedOn)
  .map(([name]) => name);

/** Every key as the page writes it, `mcpServers.*.command`. */
export function allKeys(kind = FILE, before = "") {
  return Object.entries(kind.fields).flatMap(([name, inner]) => {
    const path = before + name;
    const below = inner.each ?? inner;
    if (!below.fields) return [path];
    return allKeys(below, inner.each ? `${path}.*.` : `${path}.`);
  });
}

/** What is wrong with a value: a path, and why. Nothing where nothing is. */
export function wrongIn(value, kind = FILE, path = []) {
  if (!kind.holds(value)) return { path, why: `must be ${kind.is}` };
  for (const [name, inner] of Object.entries(value ?? {})) {
    const below = kind.each ?? kind.fields?.[name];
    if (!below && kind.fields) {
      return { path: [...path, name], why: unknown(name, Object.keys(kind.fields)) };
    }
    const wrong = below && wrongIn(inner, below, [...path, name]);
    if (wrong) return wrong;
  }
  return undefined;
}

function unknown(name, known) {
  const [nearest] = known.toSorted((a, b) => distance(name, a) - distance(name, b));
  const isNear = distance(name, nearest) <= Math.max(2, name.length / 3);
  return `is not a key; ${isNear ? `did you mean ${nearest}?` : `known are ${known.join(", ")}`}`;
}

function distance(one, other) {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}
