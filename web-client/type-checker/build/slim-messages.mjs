/**
 * Pyright's messages as they are needed: a table without the notes for translators, and of the thousand
 * functions that each tell one of them only the names, from which they are made.
 */
import { parseExpressionAt } from "acorn";

const ACCESSOR = /(\w)\.(\w+)=\(\)=>(new x\()?F\("(\w+)\.\2"\)\)?/;
const RUN = new RegExp(`(?:,${ACCESSOR.source.replace("\\2", "\\w+")})+`, "g");
const FEWEST = 800;

const MAKER =
  'function tell(e,t,a,n){for(const r of a.split(" "))e[r]=n?()=>new x(F(t+r)):()=>F(t+r)}';

/** The module of the functions that tell messages. */
export function withNamesOnly(text) {
  let count = 0;
  const short = text.replace(RUN, (run) => {
    const told = Array.from(run.matchAll(new RegExp(ACCESSOR, "g")));
    count += told.length;
    return groupsOf(told);
  });
  if (count < FEWEST) throw new Error(`Only ${count} messages of pyright are told as they were.`);
  return short.replace("class x{", `${MAKER}class x{`);
}

function groupsOf(told) {
  const names = new Map();
  for (const [, target, name, isFilledIn, group] of told) {
    const key = `${target},"${group}.",`;
    const lists = names.get(key) ?? [[], []];
    lists[isFilledIn ? 1 : 0].push(name);
    names.set(key, lists);
  }
  return Array.from(names, ([key, [plain, filledIn]]) =>
    [plain, filledIn]
      .map((list, at) => (list.length > 0 ? `,tell(${key}"${list.join(" ")}",${at})` : ""))
      .join(""),
  ).join("");
}

/** The module of the messages themselves. */
export function withMessagesOnly(text) {
  const at = text.indexOf("JSON.parse(") + "JSON.parse(".length;
  /** @type {any} */
  const literal = parseExpressionAt(text, at, { ecmaVersion: "latest" });
  const { Diagnostic, DiagnosticAddendum } = JSON.parse(literal.value);
  const table = JSON.stringify({
    Diagnostic: messagesOf(Diagnostic),
    DiagnosticAddendum: messagesOf(DiagnosticAddendum),
  });
  return text.slice(0, literal.start) + JSON.stringify(table) + text.slice(literal.end);
}

const messagesOf = (group) =>
  Object.fromEntries(Object.entries(group).map(([name, said]) => [name, said.message ?? said]));
