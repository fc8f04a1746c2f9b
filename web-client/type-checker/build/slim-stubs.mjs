/**
 * Takes out of a stub what is nothing to this Python: the checker reads builtins and typing anew
 * each time it starts, and every line of them delays the first script.
 */
import { readFileSync } from "node:fs";

/** What the checker is told that it is. */
const python = JSON.parse(readFileSync(new URL("../src/python.json", import.meta.url), "utf8"));
const [MAJOR, MINOR] = python.version.split(".").map(Number);
const VERSION_TEST = /^ *(?:el)?if sys\.version_info (>=|<) \((\d+), (\d+)\):$/;
const PLATFORM = python.platform.toLowerCase();
const PLATFORM_TEST = /^ *(?:el)?if sys\.platform (==|!=) "(\w+)":$/;
const STEP = "    ";

/**
 * The stub as the Python of the sandbox reads it: of branches by version, or by platform, one is
 * left. Where more decides, all are.
 */
export function ofThisPython(text) {
  return withFullBlocks(resolved(text.split("\n").filter((line) => line !== ""))).join("\n") + "\n";
}

function resolved(lines) {
  const kept = [];
  for (let at = 0; at < lines.length;) {
    if (!/^ *if /.test(lines[at])) {
      kept.push(lines[at++]);
      continue;
    }
    const { branches, end } = chainAt(lines, at);
    const isDecided = branches.every(({ holds }) => holds !== undefined);
    const taken = branches.find(({ holds }) => holds)?.body ?? [];
    if (isDecided) kept.push(...resolved(taken.map((line) => line.replace(STEP, ""))));
    else kept.push(...lines.slice(at, end));
    at = end;
  }
  return kept;
}

/** Of a class that had nothing but what is taken out, its name is left. */
function withFullBlocks(lines) {
  return lines.flatMap((line, at) => {
    const isEmpty = line.endsWith(":") && indentOf(lines[at + 1] ?? "") <= indentOf(line);
    return isEmpty ? [`${line} ...`] : [line];
  });
}

/** An `if` with all that belongs to it. */
function chainAt(lines, start) {
  const indent = indentOf(lines[start]);
  const branches = [];
  let at = start;
  do {
    const head = lines[at++];
    const body = [];
    while (at < lines.length && indentOf(lines[at]) > indent) body.push(lines[at++]);
    branches.push({ holds: holds(head), body });
  } while (
    at < lines.length &&
    indentOf(lines[at]) === indent &&
    /^ *(elif|else)\b/.test(lines[at])
  );
  return { branches, end: at };
}

/** Whether a branch is taken when none before it is; undefined when that depends on more. */
function holds(head) {
  if (/^ *else:$/.test(head)) return true;
  const [, relation, platform] = PLATFORM_TEST.exec(head) ?? [];
  if (relation) return (relation === "==") === (platform === PLATFORM);
  const [, sign, major, minor] = VERSION_TEST.exec(head) ?? [];
  if (!sign) return undefined;
  const isAtLeast = MAJOR > major || (MAJOR === Number(major) && MINOR >= minor);
  return (sign === ">=") === isAtLeast;
}

const indentOf = (line) => line.length - line.trimStart().length;

const OVERLOAD = /^( *)@overload\n\1def (\w+)\([^]*?: \.\.\.\n/gm;

/** `str` without the second form of its methods, for texts that are known to be literals. */
export function withoutLiteralText(text) {
  const kept = text.replace(OVERLOAD, (form) => (form.includes("self: LiteralString") ? "" : form));
  const names = Array.from(kept.matchAll(OVERLOAD), ([form, indent, name]) => indent + name);
  let at = 0;
  return kept.replace(OVERLOAD, (form) => {
    const isAlone = names[at] !== names[at - 1] && names[at] !== names[at + 1];
    at++;
    return isAlone ? form.replace(/^ *@overload\n/, "") : form;
  });
}

/**
 * What tells the checker nothing: `__all__`, since the names of a stub that a star brings are the public
 * ones without it too; how a class is subscribed, which its parameters say; and decorators that forbid
 * what no script does, each of which is a function to be read first.
 */
const MARKS =
  /^ *@(disjoint_base|type_check_only)\n|(^ *@\w+\n)?^ *def (__class_getitem__|__getnewargs__)\(.*: \.\.\.\n|^__all__ \+?= \[[^\]]*\]\n/gm;

export const withoutMarks = (text) =>
  withFullBlocks(text.replace(MARKS, "").split("\n")).join("\n");
