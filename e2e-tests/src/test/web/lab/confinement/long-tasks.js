import { createCodeMode, functions } from "/glovebox/index.js";
import { mcp } from "/glovebox/mcp.js";
import { watched } from "../../calls/page-watch.js";
import {
  calc,
  gives,
  list,
  accounts,
  alike,
  numbered,
  sharingAHash,
  named,
  threeOf,
  text,
} from "./long-task-parts.js";

/** What it takes to read a schema, as whoever adds functions that have it and asks about them has it read. */
const read =
  (schemaOf, functionsOfIt = 1) =>
  (count) => {
    const input = schemaOf(count);
    const shop = functions(
      "shop",
      named(
        functionsOfIt,
        (at) => `sellBy${at}`,
        () => ({ readOnly: true, input, run: () => 1 }),
      ),
    );
    return () => askedAbout(shop, "sell");
  };

async function askedAbout(source, query) {
  const codeMode = await createCodeMode({ sources: [source], typeCheck: "off", warm: 0 });
  await codeMode.inspect({ query });
  codeMode.dispose();
  return "completed";
}

/** What it takes to have that many functions; each time in a Code Mode of its own. */
const added = (count) => {
  const shop = numbered(count);
  return async () => {
    const codeMode = await createCodeMode({
      sources: [shop],
      policy: { deny: ["shop.goods_of_1"] },
      typeCheck: "off",
      warm: 0,
    });
    codeMode.dispose();
    return "completed";
  };
};

const askedFor = (count) => {
  const shop = numbered(count);
  return () => askedAbout(shop, "some goods");
};

/** What it takes to have what a server lists that tells of many tools at length, and to list it anew. */
const listed = (count) => {
  const input = { type: "object", properties: { a: text, b: { type: "number" } } };
  const description = "What it does. ".repeat(50);
  const toolsOf = (first) =>
    list(count, (at) => ({
      name: `${at ? "tool" : first} ${at}`,
      description,
      inputSchema: input,
    }));
  return async () => {
    let tools = toolsOf("one");
    const client = { callTool: async () => ({}), listTools: async () => ({ tools }) };
    const server = await mcp(client, { namespace: "server" });
    const codeMode = await createCodeMode({ sources: [server], typeCheck: "off", warm: 0 });
    const changed = new Promise((resolve) => codeMode.on("catalog:change", resolve));
    tools = toolsOf("another");
    await client.fallbackNotificationHandler({ method: "notifications/tools/list_changed" });
    await changed;
    await codeMode.inspect({ query: "tool" });
    codeMode.dispose();
    return "completed";
  };
};

/** Functions of one server or app whose descriptions are very long. */
const described = (letters) => {
  const description = "Sells what clients of the bank want. ".repeat(letters / 37);
  const shop = functions(
    "shop",
    named(
      20,
      (at) => `sellBy${at}`,
      () => ({ description, readOnly: true, run: () => 1 }),
    ),
  );
  return () => askedAbout(shop, "sell");
};

const longEnum = (count) => ({ enum: list(count, (at) => `value ${at}`) });
const REFUSED = `await calc.f(e="none")`;

/**
 * What a source or a script may bring, in a size that can be doubled: the Code Mode, the script that
 * uses it, and how that ends; or what is done instead.
 */
const CASES = {
  "items that are wrong": {
    size: 20_000,
    open: () => calc({ type: "array", items: text }),
    code: (n) => `await calc.f(e=list(range(${n})))`,
    ends: "tool-arguments-invalid",
  },
  "items of an enum": {
    size: 2_000,
    open: () => calc({ type: "array", items: { enum: list(2_000, (at) => `value ${at}`) } }),
    code: (n) => `await calc.f(e=["value 1999"] * ${n})`,
  },
  "long enum": {
    size: 100_000,
    open: (n) => calc(longEnum(n)),
    code: () => REFUSED,
    ends: "tool-arguments-invalid",
  },
  "long enum that is read": {
    size: 100_000,
    acts: read((n) => ({ type: "object", properties: { e: longEnum(n) } })),
  },
  "references among long names": {
    size: 75,
    open: (n) =>
      calc(
        {
          ...list(60, (at) => at).reduce(
            (inner) => ({ properties: { ["客".repeat(300)]: inner } }),
            {},
          ),
          allOf: list(n, () => ({ $ref: "#/$defs/z" })),
        },
        { $defs: { z: {} } },
      ),
    code: () => "await calc.f(e={})",
  },
  // Each takes twice as long to prepare as the one in it.
  "names of schemas within each other": {
    size: 6,
    open: (n) =>
      calc(
        list(n, (at) => at).reduce(
          (inner, at) => ({ $id: `http://x/${at}`, properties: { x: inner } }),
          {},
        ),
      ),
    code: () => "await calc.f(e={})",
  },
  "one of many objects": {
    size: 625,
    open: (n) =>
      calc({
        oneOf: list(n, (at) => ({
          type: "object",
          properties: { [`k${at}`]: text },
          required: [`k${at}`],
        })),
      }),
    code: (n) => `await calc.f(e={"k${n - 1}": "x"})`,
  },
  "a property of a long name": {
    size: 100_000,
    open: (n) => calc({ type: "object", properties: { ["n".repeat(n)]: text } }),
    code: (n) => `await calc.f(e={"n" * ${n}: "x"})`,
  },
  "megabytes of arguments": {
    size: 7_000_000,
    open: () => calc(text),
    code: (n) => `await calc.f(e="x" * ${n})`,
  },
  "many properties": {
    size: 20_000,
    open: () => calc({ type: "object", additionalProperties: text }),
    code: (n) => `await calc.f(e={f"k{i}": "x" for i in range(${n})})`,
  },
  "redacted values that begin alike": {
    size: 10_000,
    open: accounts,
    code: (n) => `r = await bank.all()\n[x["acc"] for x in r][:${n}]`,
  },
  "redacted values that are printed": {
    size: 2_000,
    open: () => accounts(20_000),
    code: (n) => `for x in (await bank.all())[:${n}]: print(x["acc"])`,
  },
  "a redacted text of many lines": {
    size: 5_000,
    open: (n) => ({
      sources: [
        functions("bank", { all: gives({ acc: list(n, (at) => `line "${at}"`).join("\n") }) }),
      ],
      egress: { redact: { fields: ["acc"] } },
    }),
    code: () => "len(await bank.all())",
  },
  "beginnings of redacted values": {
    size: 10_000,
    open: accounts,
    code: (n) => `await bank.all()\n"ACC-" * ${n}`,
  },
  "a megabyte beside redacted values": {
    size: 64_000,
    open: () => accounts(20_000),
    code: (n) => `await bank.all()\n"ACC-0000" * ${n}`,
  },
  "dots beside redacted values": {
    size: 150_000,
    open: () => accounts(20_000),
    code: (n) => `await bank.all()\n"…" * ${n}`,
  },
  "letters beside a pattern of addresses": {
    size: 500_000,
    open: () => ({ egress: { redact: { patterns: [/[\w.+-]+@[\w.-]+/g] } } }),
    code: (n) => `"a" * ${n}`,
    ends: "egress-failed",
  },
  "words beside a pattern of addresses": {
    size: 10_000,
    open: () => ({ egress: { redact: { patterns: [/[\w.+-]+@[\w.-]+/g] } } }),
    code: (n) => `"some words and mail@example.com " * ${n}`,
  },
  "numbers beside redacted values": {
    size: 20_000,
    open: () => accounts(20_000),
    code: (n) => `await bank.all()\nlist(range(${n}))`,
  },
  "a name among many that fold to one": {
    size: 5_000,
    open: (n) => ({ sources: [alike(n)] }),
    code: () => "await shop.a_b_c()",
    ends: "tool-unknown",
  },
  "functions that are added": {
    size: 10_000,
    acts: added,
  },
  "tools of a server": {
    size: 1_000,
    acts: listed,
  },
  "long descriptions": {
    size: 500_000,
    acts: described,
  },
  "functions that are asked about": {
    size: 2_000,
    acts: askedFor,
  },
  "a choice of many values in a schema": {
    size: 2_000,
    acts: read((n) => ({
      type: "object",
      properties: { e: { oneOf: list(n, (at) => ({ const: at })) } },
    })),
  },
  "types that grow with each step": {
    size: 6,
    acts: read(
      (n) => ({
        type: "object",
        properties: { e: { $ref: "#/$defs/d0" } },
        required: ["e"],
        $defs: named(
          n + 1,
          (at) => `d${at}`,
          (at) => (at === n ? { enum: list(20, String) } : threeOf(`d${at + 1}`)),
        ),
      }),
      10,
    ),
  },
  "properties whose names share a hash": {
    size: 2_000,
    acts: read((n) => ({
      type: "object",
      properties: Object.fromEntries(list(n, (at) => [sharingAHash(at), text])),
    })),
  },
  "words of a script that share a hash": {
    size: 8_000,
    open: () => ({}),
    code: (n) => list(n, (at) => `${sharingAHash(at)} = 1`).join("\n"),
  },
  "a result of many names": {
    size: 5_000,
    open: (n) => ({ sources: [functions("bank", { all: gives(named(n, (at) => `name${at}`)) })] }),
    code: () => "len(await bank.all())",
  },
  "a result of long names beside redacted ones": {
    size: 4_000,
    open: (n) => ({
      sources: [functions("bank", { all: gives(named(n, (at) => `${"name".repeat(50)}${at}`)) })],
      egress: { redact: { fields: ["acc"] } },
    }),
    code: () => "len(await bank.all())",
  },
  "a result of one long name beside redacted ones": {
    size: 100_000,
    open: (n) => ({
      sources: [functions("bank", { all: gives({ ["n".repeat(n)]: 1 }) })],
      egress: { redact: { fields: ["acc"] } },
    }),
    code: () => "len(await bank.all())",
  },
  "a large result": {
    size: 40_000,
    open: (n) => ({
      sources: [functions("bank", { all: gives(list(n, (at) => ({ at, text: "x".repeat(80) }))) })],
    }),
    code: () => "len(await bank.all())",
  },
  "a large value": {
    size: 5_000,
    open: () => ({}),
    code: (n) => `[{"at": i, "text": "x" * 80} for i in range(${n})]`,
  },
  "a value of numbers": {
    size: 80_000,
    open: () => ({}),
    code: (n) => `list(range(${n}))`,
  },
  prints: {
    size: 20_000,
    open: () => ({ limits: { outputBytes: 1 << 20 } }),
    code: (n) => `for i in range(${n}): print("a line of text")`,
  },
  "calls at once": {
    size: 500,
    open: () => ({ sources: [functions("calc", { one: gives(1) })] }),
    code: (n) => `import asyncio\nlen(await asyncio.gather(*[calc.one() for _ in range(${n})]))`,
  },
  "findings in a long script": {
    size: 500,
    open: () => ({ typeCheck: "error" }),
    code: (n) => "missing + 1\n".repeat(n),
    ends: "type-check-failed",
  },
};

export const cases = () => Object.keys(CASES);

let sizes = [];

async function opened({ acts, open, code }, n) {
  if (acts) {
    const act = acts(n);
    await act();
    return { act };
  }
  const codeMode = await createCodeMode({ typeCheck: "off", ...open(n) });
  const act = async () => {
    const outcome = await codeMode.execute({ code: code(n) });
    return outcome.error?.code ?? outcome.status;
  };
  await codeMode.execute({ code: "1" });
  await act();
  return { codeMode, act };
}

/** Opens what a case needs in both sizes; tells how each of its runs must end. */
export async function prepare({ name }) {
  for (const { codeMode } of sizes) codeMode?.dispose();
  const { size, ends = "completed", ...attack } = CASES[name];
  sizes = [await opened(attack, size), await opened(attack, 2 * size)];
  return ends;
}

/** What it takes to add a function with a long enum, to ask about it and to call it, the first time in a page. */
export function measureFirst() {
  const options = { ...calc(longEnum(100_000)), typeCheck: "off", warm: 0 };
  return watched(async () => {
    const codeMode = await createCodeMode(options);
    await codeMode.inspect({ names: ["calc.f"] });
    const { error } = await codeMode.execute({ code: REFUSED });
    codeMode.dispose();
    return error.code;
  });
}

/** Does it in one size and in the doubled one by turns, so that both meet the same machine. */
export async function measure({ tries }) {
  const told = [];
  for (let turn = 0; turn < tries; turn++) {
    for (const { act } of sizes) told.push(await watched(act));
  }
  return told;
}
