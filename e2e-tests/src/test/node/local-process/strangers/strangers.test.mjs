/**
 * Scripts as models write them that once were lost in silence, refused though they were right, or told a wrong hint: what
 * a model reads of each. A file of `src/test/python/strangers` has several; what must be said stands before each.
 */
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, before, test } from "node:test";
import { glovebox } from "../sources.mjs";

const FOLDER = new URL("../../../python/strangers/", import.meta.url);
const NEXT = /^# --- next case\n/m;
const SAYS = /^# says: (.*)\n/gm;
const PEOPLE = [
  { id: 1, name: "Amelia Hart", adviser: "Jonas Weber", amount: 120.5 },
  { id: 2, name: "Bruno Keller", adviser: null, amount: 80 },
  { id: 3, name: "Clara Diaz", adviser: "Mia Lang", amount: 310.25 },
];
const INTEGER = { type: "integer" };
const TEXT = { type: "string" };
const PERSON = {
  type: "object",
  properties: {
    id: INTEGER,
    name: TEXT,
    adviser: { type: ["string", "null"] },
    amount: { type: "number" },
  },
  required: ["id", "name", "adviser", "amount"],
};

const objectOf = (properties, ...required) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

let sent = 0;
const crm = () =>
  glovebox.functions("crm", {
    find_clients: {
      description: "Clients whose name contains the text.",
      readOnly: true,
      input: objectOf({ name: TEXT, limit: { ...INTEGER, default: 20 } }, "name"),
      output: { type: "array", items: PERSON },
      run: ({ name, limit = 20 }) => PEOPLE.filter((p) => p.name.includes(name)).slice(0, limit),
    },
    get: {
      description: "One client.",
      readOnly: true,
      input: objectOf({ id: INTEGER }, "id"),
      output: PERSON,
      run: ({ id }) => PEOPLE.find((p) => p.id === id),
    },
    send: {
      description: "Sends a number.",
      input: objectOf({ x: INTEGER }, "x"),
      run: ({ x }) => {
        sent++;
        return x;
      },
    },
    stage: {
      description: "How far it is with a client.",
      readOnly: true,
      output: { enum: ["client", "prospect"] },
      run: () => "prospect",
    },
    text: { description: "A text.", readOnly: true, output: TEXT, run: () => '[{"id": 1}]' },
    anything: { description: "A report.", readOnly: true, run: () => ({ total: 3, a: "x" }) },
  });

let codeMode;
before(async () => {
  codeMode = await glovebox.createCodeMode({ sources: [crm()] });
});
after(() => codeMode.dispose());

const execute = (code) => codeMode.tools[1].execute({ code });

for (const file of readdirSync(FOLDER)) {
  const cases = readFileSync(new URL(file, FOLDER), "utf8").split(NEXT);
  test(`models read what is so of ${file}`, async () => {
    for (const each of cases) {
      const expected = [...each.matchAll(SAYS)].map(([, words]) => words);
      assert.ok(expected.length > 0, each);
      const code = each.replace(SAYS, "");
      const told = await execute(code);
      for (const words of expected) assert.ok(told.includes(words), `${code}\ntold: ${told}`);
    }
  });
}

/** One script lets its call leave, and ends before the answer. */
test("of the calls that were never awaited none was made", () => assert.ok(sent <= 1));

test("a namespace whose name a script of a session has taken is told as taken", async () => {
  const session = await codeMode.sessions.open();
  await session.execute({ code: "crm = 5" });
  const { error } = await session.execute({ code: 'await crm.find_clients(name="")' });
  assert.match(error.hint, /^crm is set to something else: .*`import crm`/);
  session.close();
});
