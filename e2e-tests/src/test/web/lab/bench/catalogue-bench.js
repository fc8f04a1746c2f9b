import { createCodeMode, functions } from "/glovebox/index.js";

const VERBS = "get list find create update check export approve compare count".split(" ");
const NOUNS =
  "asset batch branch budget campaign carrier contract counter customer delivery depot device driver employee engine factory invoice journey label lease ledger location machine meter order parcel partner payment permit pipeline plant policy portfolio position quota recipe region report route schedule sensor shipment stock supplier tariff ticket trailer vehicle voucher warehouse".split(
    " ",
  );
const DOMAINS =
  "crm trading risk research compliance payments lending tax custody treasury funds reporting logistics retail energy legal people travel support archive".split(
    " ",
  );
const QUERIES = [
  "customer",
  "find customer by name",
  "approve payment",
  "portfolio positions",
  "schedul of shipments",
  "complience report",
  "count",
  "trading.find_order",
  "a function that does not exist at all",
  "export ledger of treasury",
];

const text = { type: "string" };

function tool(verb, noun, domain) {
  const row = {
    type: "object",
    properties: { id: text, [noun]: text, amount: { type: "number" } },
  };
  return {
    description: `${verb}s the ${noun} of the ${domain} desk, by name or by number, newest first.`,
    input: {
      type: "object",
      properties: { name: text, [`${noun}_id`]: text, limit: { type: "integer" } },
      required: ["name"],
    },
    output: { type: "array", items: row },
    readOnly: true,
    run: () => [],
  };
}

/** 20 sources of 500 functions. */
function sources() {
  return DOMAINS.map((domain) => {
    const tools = {};
    for (const verb of VERBS)
      for (const noun of NOUNS) tools[`${verb}_${noun}`] = tool(verb, noun, domain);
    return functions(domain, tools, `The ${domain} desk.`);
  });
}

const later = () => new Promise((resolve) => setTimeout(resolve, 20));

let codeMode;
let many;
const tasks = [];

/** Makes 10,000 functions, and measures nothing. */
export function prepare() {
  many = sources();
  new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: "longtask" });
}

/** Opens with them: until it is open, until the first search is answered, and the longest task until then. */
export async function openMany() {
  await later();
  tasks.length = 0;
  const startedAt = performance.now();
  codeMode = await createCodeMode({ sources: many, warm: 0, typeCheck: "off" });
  const openMs = performance.now() - startedAt;
  const searchedAt = performance.now();
  await codeMode.inspect({ query: "find customer" });
  const readMs = performance.now() - searchedAt;
  await later();
  return { openMs, readMs, longest: Math.max(0, ...tasks) };
}

async function medians(work, runs) {
  const measured = [];
  for (let run = 0; run < runs; run++) {
    const startedAt = performance.now();
    await work(run);
    measured.push(performance.now() - startedAt);
  }
  return measured;
}

/** Milliseconds of a search with one line for each of ten matches, without stubs: by queries. */
export const search = ({ runs }) =>
  medians((run) => codeMode.inspect({ query: QUERIES[run % QUERIES.length], limit: 1 }), runs * 5);

/** Milliseconds of one stub. */
export const stub = ({ runs }) =>
  medians(
    (run) =>
      codeMode.inspect({ names: [`${DOMAINS[run % 20]}.find_${NOUNS[(run * 7) % NOUNS.length]}`] }),
    runs * 5,
  );

/** Milliseconds until a search knows a source that was just added, and the longest task meanwhile. */
export async function searchAfterAChange({ runs }) {
  tasks.length = 0;
  const measured = await medians(async (run) => {
    const added = { [`do_thing_${run}`]: tool("find", "thing", "added") };
    codeMode.addSource(functions(`added${run}`, added));
    const answer = await codeMode.inspect({ query: `thing ${run}`, limit: 1 });
    if (!answer.includes(`do_thing_${run}`)) throw new Error(answer);
  }, runs);
  await later();
  return { measured, longest: Math.max(0, ...tasks) };
}
