import { Mistake } from "./mistake.js";

/** JSON with the place of each of its keys, by its path: `["policy", "allow", "0"]` joined by U+0000. */
export function readJson(text, file) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (reason) {
    throw new Mistake(
      `${file}${placeOf(reason, text)} is not JSON: ${reason.message}${hintOf(text)}`,
    );
  }
  const places = new Map();
  scan(text, (path, at) => {
    const key = path.join("\0");
    if (places.has(key)) {
      throw new Mistake(`${file}:${lineAt(text, at)}: the key ${path.at(-1)} is there twice`);
    }
    places.set(key, at);
  });
  const lineOf = (path) => {
    for (let length = path.length; length > 0; length--) {
      const at = places.get(path.slice(0, length).join("\0"));
      if (at !== undefined) return lineAt(text, at);
    }
    return 1;
  };
  return { value, lineOf, paths: () => [...places.keys()].map((key) => key.split("\0")) };
}

/** What editors take in their own files. */
const COMMENT_OR_LAST_COMMA = /^\s*\/[/*]|[{}[\],]\s*\/[/*]|,\s*[}\]]/m;

const hintOf = (text) =>
  COMMENT_OR_LAST_COMMA.test(text)
    ? " (comments, and a comma after the last entry, are not JSON)"
    : "";

const lineAt = (text, at) => text.slice(0, at).split("\n").length;

/** Node tells a position, or that the text is over. */
function placeOf({ message }, text) {
  const [, at] = /position (\d+)/.exec(message) ?? [];
  return `:${lineAt(text, at === undefined ? text.length : Number(at))}`;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** Tells the path and the place of each key and each member; the text is JSON by now. */
function scan(text, tell) {
  const open = [];
  let key;
  const tokens = text.matchAll(TOKEN);
  for (const { 0: token, index } of tokens) {
    const within = open.at(-1);
    if (token === "}" || token === "]") open.pop();
    else if (token === ",") within.isArray ? within.step++ : (within.isKeyNext = true);
    else if (token === ":") within.isKeyNext = false;
    else if (within?.isKeyNext) {
      key = JSON.parse(token);
      within.step = key;
      tell(
        open.map(({ step }) => String(step)),
        index,
      );
    } else {
      if (within?.isArray)
        tell(
          open.map(({ step }) => String(step)),
          index,
        );
      if (token === "{") open.push({ isKeyNext: true, step: undefined });
      if (token === "[") open.push({ isArray: true, step: 0 });
    }
  }
}
