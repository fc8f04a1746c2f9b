/** A conversation as it was written down: what the user said, and what a model did, both ways. */
import { readFile } from "node:fs/promises";

/**
 * Parts begin with a line `=== kind`. `user` and `answer` are of both ways; `inspect` and `execute` are of code mode;
 * `classic` has a call in each line, and an empty line between what is asked in one request and in the next. `holds`
 * is a regular expression for what the last script before it says.
 */
export async function conversationIn(file) {
  const text = await readFile(file, "utf8");
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("\n");
      return { kind: part.slice(0, end).trim(), text: part.slice(end + 1).trim() };
    });
}

/** What a model asks for in each request of code mode, with the two tools. */
export const requestsOfCodeMode = (parts) => parts.flatMap((part) => asCode(part) ?? []);

function asCode({ kind, text }) {
  if (kind === "inspect")
    return [{ calls: [{ name: "inspect_api", arguments: JSON.parse(text) }] }];
  if (kind === "execute")
    return [{ calls: [{ name: "execute_python", arguments: { code: text } }] }];
  if (kind === "holds") return [{ holds: new RegExp(text) }];
  return kind === "classic" ? undefined : [{ says: kind, text }];
}

/** The same of classic calling, side by side as far as a model could, or one call a request. */
export const requestsOfClassicCalling = (parts, isOneByOne) =>
  parts.flatMap(({ kind, text }) => {
    if (kind === "user" || kind === "answer") return [{ says: kind, text }];
    if (kind !== "classic") return [];
    const requests = text.split(/\n\s*\n/).map((lines) => lines.split("\n").map(callIn));
    return (isOneByOne ? requests.flat().map((call) => [call]) : requests).map((calls) => ({
      calls,
    }));
  });

function callIn(line) {
  const space = line.indexOf(" ");
  return { name: line.slice(0, space), arguments: JSON.parse(line.slice(space + 1)) };
}
