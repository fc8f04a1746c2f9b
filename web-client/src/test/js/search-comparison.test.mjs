/**
 * Holds our search to a well-kept library on the same functions and queries, in the same run: what of each
 * kind of query is wholly among the ten. Decision 0018 has the figures.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import MiniSearch from "minisearch";
import { writtenBy } from "./written-by.mjs";

const STRANGERS = "../tool-bridge/src/test/resources/search/strangers";
/** Those whose functions the search was made with, and four times those that came after. */
const [SERVERS, MORE, LAST, OTHERS, LATEST] = readFileSync(`${STRANGERS}/servers.tsv`, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"));
const TWO_LINES = [...SERVERS, ...MORE];
const ALL_SERVERS = [...TWO_LINES, ...LAST];
const STOP_WORDS = new Set(
  (
    "a about all an and any are as at be by can could did do does for from give had has have how i if in into is it its " +
    "just like me my need of on or our out please show so some tell than that the their them then there these they this " +
    "to up us want was we what when where which who why will with would you your"
  ).split(" "),
);

const functionsOf = (servers) =>
  servers.flatMap((server) => {
    const { purpose, tools } = JSON.parse(readFileSync(`${STRANGERS}/${server}.json`, "utf8"));
    return tools.map(({ name, description, inputSchema }) => ({
      id: `${server}.${inPython(name)}`,
      name,
      description,
      purpose,
      parameters: Object.entries(inputSchema?.properties ?? {})
        .map(([key, { description: note = "" }]) => `${key} ${note}`)
        .join(" "),
    }));
  });

const inPython = (name) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll("-", "_")
    .toLowerCase();

/** camelCase and snake_case in parts. */
const split = (text) => text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[^\p{L}\p{N}]+/u);

const stem = (word) =>
  word.length > 4
    ? word.replace(/(ations?|ing|ied|ies|ed|es|s)$/, "").replace(/(.)\1$/, "$1")
    : word;

function enginesOver(functions) {
  const engines = {
    defaults: new MiniSearch({ fields: ["name", "description"] }),
    tuned: new MiniSearch({
      fields: ["name", "description", "purpose", "parameters"],
      tokenize: split,
      processTerm: (term) => {
        const word = term.toLowerCase();
        return word && !STOP_WORDS.has(word) ? stem(word) : null;
      },
      searchOptions: {
        boost: { name: 3, description: 2 },
        fuzzy: 0.2,
        prefix: (term) => term.length > 3,
      },
    }),
  };
  for (const engine of Object.values(engines)) engine.addAll(functions);
  return engines;
}

const PARTS = {
  tuning: SERVERS,
  unseen: SERVERS,
  fresh: TWO_LINES,
  later: ALL_SERVERS,
  published: ALL_SERVERS,
  read: OTHERS,
  kept: OTHERS,
  pages: OTHERS,
  opened: [...OTHERS, ...LATEST],
  sealed: [...OTHERS, ...LATEST],
};
for (const [part, servers] of Object.entries(PARTS)) {
  test(`our search finds no less than MiniSearch, ${part} part`, (t) => {
    const ours = JSON.parse(
      writtenBy("SearchQualityTest", `../tool-bridge/target/found-${part}.json`),
    );
    const engines = enginesOver(functionsOf(servers));
    const queries = readFileSync(`${STRANGERS}/${part}.tsv`, "utf8").trim().split("\n");
    const found = {};
    for (const [kind, query, needed] of queries.map((line) => line.split("\t"))) {
      assert.ok(query in ours, `${query} was not asked of ours`);
      const counts = (found[kind] ??= { queries: 0, ours: 0, defaults: 0, tuned: 0 });
      counts.queries++;
      counts.ours += ours[query];
      for (const [name, engine] of Object.entries(engines)) {
        counts[name] += isWhollyFound(engine, query, needed);
      }
    }
    for (const [kind, counts] of Object.entries(found)) t.diagnostic(`${kind} ${told(counts)}`);
    const sum = (name) => Object.values(found).reduce((all, counts) => all + counts[name], 0);
    assert.ok(sum("ours") >= sum("tuned"), JSON.stringify(found));
    assert.ok(sum("tuned") > sum("defaults"), JSON.stringify(found));
  });
}

/** `a|b c`: one of both, and c. */
function isWhollyFound(engine, query, needed) {
  const ten = engine
    .search(query)
    .slice(0, 10)
    .map(({ id }) => id);
  return needed.split(" ").every((step) => step.split("|").some((name) => ten.includes(name)));
}

const told = ({ queries, ours, defaults, tuned }) =>
  `of ${queries}: ours ${ours}, MiniSearch ${defaults}, MiniSearch with stop words and stems ${tuned}`;
