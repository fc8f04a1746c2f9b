/**
 * Runs the Python of the documents: each example of docs/errors as its page says, which must end with the page's code and
 * with the words that stand there, and the examples of the reference. Prints what is otherwise: a line each, or nothing.
 */
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { CASES, WORDS_OF_THE_BROWSER, functionsOfPages } from "./error-cases.mjs";
import { fencesOf, pages } from "./document-fences.mjs";

const { createCodeMode, functions } = await import("../../../../../web-client/target/npm/node.js");
const ERRORS = "../docs/errors/";
/** Examples that are whole scripts; whatever else is Python must compile. */
const SCRIPTS = "../docs/reference/python.md";
/** The page after which there is one source less. */
const TAKES_A_SOURCE = "tool-gone";
/** How many run beside each other. */
const SANDBOXES = 4;
/** What was measured or set; a number of a line or of an argument has fewer digits. */
const FIGURE = /\d{3,}/g;

const sources = Object.entries(functionsOfPages).map(([name, definitions]) =>
  functions(name, definitions),
);
const [crm, ...others] = sources;
const plain = await createCodeMode({
  sources: others,
  typeCheck: "off",
  limits: { sandboxes: SANDBOXES },
  policy: { callers: { leaving: { ask: ["crm.*"] } } },
  async onApproval({ tool }) {
    if (!tool.startsWith("crm.")) return { decision: "deny" };
    plain.removeSource(crmId);
    return { decision: "approve" };
  },
});
const crmId = plain.addSource(crm);
const quotas = await createCodeMode({
  sources,
  policy: {
    allow: ["orders.*"],
    budgets: { "orders.place": 5 },
    rateLimits: { "crm.find_clients": { calls: 1, perMs: 60_000 } },
  },
});
/** Runs that the type checker, too slow for a busy machine, did not look at. */
const unchecked = new Set();
quotas.on("run:checked", ({ runId, code }) => code && unchecked.add(runId));
await quotas.execute({ code: "await crm.find_clients()" });

const all = (
  await Promise.all((await pages()).map((page) => fencesOf(page, "python", "json")))
).flat();
for (const fence of all.filter(({ kind, page }) => kind === "python" && !page.startsWith(ERRORS))) {
  for (const problem of await problemsOfExample(fence)) tell(fence, problem);
}
const byPage = Map.groupBy(
  all.filter(({ page }) => page.startsWith(ERRORS)),
  ({ page }) => basename(page, ".md"),
);
const names = [...byPage.keys()].filter((name) => !Object.hasOwn(WORDS_OF_THE_BROWSER, name));
await Promise.all(names.filter((name) => name !== TAKES_A_SOURCE).map(checkPage));
await checkPage(TAKES_A_SOURCE);
for (const name of Object.keys(CASES).filter((each) => !byPage.has(each))) {
  console.log(`${ERRORS}${name}.md shows nothing that could be run.`);
}
for (const [name, { madeIn, words }] of Object.entries(WORDS_OF_THE_BROWSER)) {
  const [{ page, code }] = byPage.get(name);
  for (const place of [page, madeIn]) {
    const text =
      place === page ? Object.values(JSON.parse(code)).join("\n") : await readFile(place, "utf8");
    for (const each of words.filter((part) => !text.includes(part)))
      console.log(`${place} lacks: ${each}`);
  }
}
plain.dispose();
quotas.dispose();

async function checkPage(name) {
  const fences = byPage.get(name);
  for (const problem of await problemsOfError(name, fences)) tell(fences[0], problem);
}

function tell({ page, line }, problem) {
  console.log(`${page}:${line}: ${problem}`);
}

async function problemsOfExample({ page, code }) {
  const script = page === SCRIPTS ? code : `async def fragment():\n${indented(code)}\n"compiles"`;
  const { status, error } = await plain.execute({ code: script });
  return status === "completed" ? [] : [`it ends as ${status}: ${error?.message}`];
}

function indented(code) {
  return code.replaceAll(/^/gm, "    ");
}

async function problemsOfError(name, fences) {
  const { [name]: own } = CASES;
  if (!own) return [`there is no case for ${name} in error-cases.mjs.`];
  const problems = [];
  const json = fences.find(({ kind }) => kind === "json");
  const python = fences.find(({ kind }) => kind === "python");
  const code = own.code ?? python.code;
  const lines = code.split("\n").slice(0, own.first).join("\n");
  // Each part that says how it fails is a script of its own.
  const parts = lines.includes("# ToolError") ? lines.trim().split("\n\n") : [lines];
  for (const part of parts) {
    const outcome = await run(own, part);
    problems.push(...differences(name, own, outcome));
    problems.push(...saidOtherwise(part, outcome.error));
    if (json) problems.push(...otherFields(JSON.parse(json.code), outcome.error));
  }
  return problems;
}

async function run({ in: place, isInSession, request }, code) {
  if (place === "quotas") return runChecked({ code, ...request });
  if (!isInSession) return plain.execute({ code, ...request });
  const session = await plain.sessions.open();
  session.execute({ code });
  const waiting = session.execute({ code });
  session.close();
  return waiting;
}

/** Whatever was not looked at is run once more. */
async function runChecked(request) {
  for (;;) {
    const outcome = await quotas.execute(request);
    if (!unchecked.has(outcome.runId)) return outcome;
  }
}

function differences(name, { gives }, { status, value, error, calls }) {
  const codes = [error?.code, ...calls.map((call) => call.status)];
  const problems = codes.includes(name)
    ? []
    : [
        `it ends with ${codes.join(", ")}, not ${name}: mend the page, or its case in error-cases.mjs.`,
      ];
  if (gives !== undefined && (status !== "completed" || value !== gives)) {
    problems.push(`it gives ${JSON.stringify(value ?? error)}, and not ${JSON.stringify(gives)}.`);
  }
  return problems;
}

/** What the comments of an example say that is raised. */
function saidOtherwise(part, error) {
  const said = /# ToolError: (.*)/.exec(part)?.[1];
  const hint = /# hint: (.*)/.exec(part)?.[1];
  if (said === undefined) return [];
  return otherFields({ message: said, ...(hint && { hint }) }, error);
}

function otherFields(shown, error) {
  return Object.entries(shown)
    .filter(([field, value]) => withoutFigures(error?.[field]) !== withoutFigures(value))
    .map(
      ([field, value]) =>
        `${field} is ${JSON.stringify(error?.[field])}, not ${JSON.stringify(value)}.`,
    );
}

function withoutFigures(value) {
  return typeof value === "string" ? value.replaceAll(FIGURE, "000") : value;
}
