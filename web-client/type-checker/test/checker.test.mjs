/** What the checker does besides finding mistakes: sessions, inputs, other stubs, order, bounds. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { beforeEach, test } from "node:test";
import { makeChecker } from "./build-checker.mjs";

const CORPUS_STUBS = await readFile("type-checker/corpus/stubs.pyi", "utf8");
const FIND = { code: 'found = await crm.find_clients(name="Reid")', inputs: [] };
const COUNT = { code: "count = len(found)", inputs: [] };
const OBSERVED = `from typing import Any, Literal, NotRequired, TypedDict

class bank:
    class LoadResult(TypedDict):
        total: int

    @staticmethod
    async def load(name: str) -> bank.LoadResult:
        """Loads a report.

        Result type: observed in earlier calls, not declared; other results may differ.
        """
`;

const checker = await makeChecker();

beforeEach(() => checker.stubs(CORPUS_STUBS));

const messages = (script) => checker.check(script).map(({ message }) => message);

test("names of earlier runs of a session are known, with their types", () => {
  const session = { session: "s1", earlier: [FIND, COUNT] };

  assert.deepEqual(messages({ code: 'found[0]["name"].upper(), count + 1', ...session }), []);
  assert.deepEqual(messages({ code: "count.upper()", ...session }), [
    'Cannot access attribute "upper" for class "int"',
  ]);
});

test("a session that has run on knows the new names too", () => {
  messages({ code: "count", session: "s2", earlier: [FIND, COUNT] });
  const more = { code: 'last = found[-1]["name"]', inputs: [] };

  assert.deepEqual(
    messages({ code: "last.upper()", session: "s2", earlier: [FIND, COUNT, more] }),
    [],
  );
});

test("a long session is known from its first run on", () => {
  const more = Array.from({ length: 100 }, (_, i) => ({
    code: `count_${i} = len(found) + ${i}`,
    inputs: [],
  }));

  assert.deepEqual(
    messages({ code: "found[0]; count_0 + count_99", session: "long", earlier: [FIND, ...more] }),
    [],
  );
});

test("a session whose past is another one forgets the old one", () => {
  messages({ code: "count", session: "s3", earlier: [FIND, COUNT] });

  assert.deepEqual(messages({ code: "count", session: "s3", earlier: [FIND] }), [
    '"count" is not defined',
  ]);
});

test("a name of an earlier run may be set again, or only on some ways", () => {
  const code = "for client in found:\n    count = count + 1\nprint(count)";

  assert.deepEqual(messages({ code, session: "s4", earlier: [FIND, COUNT] }), []);
});

test("scripts without a session know nothing of one", () => {
  messages({ code: "count", session: "s5", earlier: [FIND, COUNT] });

  assert.deepEqual(messages({ code: "count" }), ['"count" is not defined']);
});

test("a session that was forgotten is read anew", () => {
  messages({ code: "count", session: "s6", earlier: [FIND, COUNT] });
  checker.forget("s6");

  assert.deepEqual(messages({ code: "count + 1", session: "s6", earlier: [FIND, COUNT] }), []);
});

test("inputs are variables of any type, and may be set again", () => {
  const code = 'rows = rows["data"]\nrows[0].name + limit\ndel limit';

  assert.deepEqual(messages({ code, inputs: ["rows", "limit"] }), []);
  assert.deepEqual(messages({ code: "rows" }), ['"rows" is not defined']);
});

test("an input hides the namespace of its name", () => {
  assert.deepEqual(messages({ code: "crm.whatever", inputs: ["crm"] }), []);
});

test("other stubs count from the next check on", () => {
  checker.stubs("class news:\n    @staticmethod\n    async def latest() -> list[str]: ...\n");

  assert.deepEqual(messages({ code: "[n.upper() for n in await news.latest()]" }), []);
  assert.deepEqual(messages({ code: "await crm.find_clients()" }), ['"crm" is not defined']);
});

test("a changed result type reaches the next check", () => {
  const stub = (type) => `class news:\n    @staticmethod\n    async def count() -> ${type}: ...\n`;
  checker.stubs(stub("int"));
  assert.deepEqual(messages({ code: "await news.count() + 1" }), []);
  checker.stubs(stub("str"));

  assert.equal(messages({ code: "await news.count() + 1" }).length, 1);
});

test("what follows from observed results alone is a warning", () => {
  checker.stubs(OBSERVED);
  const severities = (code) => checker.check({ code }).map(({ severity }) => severity);

  assert.deepEqual(severities('(await bank.load("a"))["sum"]'), ["warning"]);
  assert.deepEqual(severities('await bank.load(nmae="a")'), ["error"]);
});

test("what is not as declared is no more than a warning either", () => {
  checker.stubs(OBSERVED.replace("not declared", "and not as declared"));
  const [found] = checker.check({ code: '(await bank.load("a"))["sum"]' });

  assert.equal(found.severity, "warning");
});

test("a parameter that is misspelt is told once, and another that is missing too", () => {
  assert.deepEqual(messages({ code: 'await crm.add_note(client_id="C-1", txt="x")' }), [
    'crm.add_note has no parameter "txt"',
  ]);
  assert.deepEqual(messages({ code: 'await crm.add_note(txt="x")' }), [
    'crm.add_note needs the arguments "client_id", "text"',
    'crm.add_note has no parameter "txt"',
  ]);
});

test("what a call with a wrong argument gives is known all the same", () => {
  const code = 'for client in await crm.find_clients(nmae="Reid"):\n    print(client["advisor"])';

  assert.deepEqual(messages({ code }), [
    'crm.find_clients has no parameter "nmae"',
    '"advisor" is not a defined key in "Client"',
  ]);
});

test("findings come in the order of the lines, ten at most", () => {
  const code = Array.from({ length: 14 }, (_, i) => `unknown_${i}`).join("\n");
  const lines = checker.check({ code }).map(({ line }) => line);

  assert.deepEqual(lines, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test("a mistake of syntax is told alone", () => {
  const found = checker.check({ code: "import os\nunknown\nx = (1\ny = = 2\n" });

  assert.deepEqual(
    found.map(({ rule }) => rule),
    ["syntax"],
  );
});

test("a range is counted in UTF-16 units from 1, its end exclusive", () => {
  const [found] = checker.check({ code: 'x = "😀"; print(totl)' });
  const { line, column, endLine, endColumn } = found;

  assert.deepEqual(
    { line, column, endLine, endColumn },
    { line: 1, column: 17, endLine: 1, endColumn: 21 },
  );
});

test("the place of a key that is not there is that of the key", () => {
  const [found] = checker.check({ code: '(await crm.find_clients())[0]["nmae"]' });

  assert.deepEqual([found.line, found.column, found.endColumn], [1, 31, 37]);
});

test("await and return are at home at the top, in the last expression too", () => {
  const code =
    "if await orders.cancel(order_id='O-1'):\n    return 1\n(await crm.find_clients())[0]";

  assert.deepEqual(messages({ code }), []);
});

test("magics of notebooks are not Python", () => {
  assert.equal(checker.check({ code: "%time 1" })[0].rule, "syntax");
});

test("a script nested too deeply to be read is not a finding but a failure", () => {
  const code = `${"(".repeat(20_000)}1${")".repeat(20_000)}`;

  assert.throws(() => checker.check({ code }), /internal error/);
  assert.deepEqual(messages({ code: "1 + 1" }), []);
});

test("modules in the list of the sandbox resolve, each of them", async () => {
  const list = "../sandbox-worker/src/main/js/guest/lockdown/allowed-imports.json";
  const imports = JSON.parse(await readFile(list, "utf8")).map((entry) =>
    /\.[A-Z]/.test(entry) ? `from ${entry.replace(".", " import ")}` : `import ${entry}`,
  );

  assert.deepEqual(messages({ code: imports.join("\n") }), []);
});

const SUMS = [
  ["sum([True, False])", "int"],
  ["sum(row > 1 for row in [1, 2])", "int"],
  ["sum([1.5, 2.5])", "float"],
  ["sum(Decimal(text) for text in ['1'])", "Decimal"],
  ["sum([True], 5)", "int"],
  ["sum([timedelta(1)], timedelta())", "timedelta"],
  ["sum(await asyncio.gather(*[doubled(n) for n in range(3)]))", "int"],
];
const BEFORE_SUMS = `import asyncio
from datetime import timedelta
from decimal import Decimal
async def doubled(n: int) -> int:
    return n * 2
`;

for (const [sum, type] of SUMS) {
  test(`${sum} is of type ${type}`, () => {
    assert.deepEqual(messages({ code: `${BEFORE_SUMS}total = ${sum}\ntotal.missing` }), [
      `Cannot access attribute "missing" for class "${type}"`,
    ]);
  });
}

test("a sum of what nobody knows is not known either", () => {
  const code = "import json\nsum(json.loads('[1.5]')).quantize(1)\nsum({}.values()).anything";

  assert.deepEqual(messages({ code }), []);
});

test("a sum of texts is refused", () => {
  assert.match(messages({ code: 'sum(["a"])' })[0], /^sum does not take list\[str\]$/);
});

const TEXT_ALONE = `from typing import TypedDict
class files:
    class GetInfoResult(TypedDict):
        content: str
    @staticmethod
    async def get_info(path: str) -> files.GetInfoResult: ...
`;

test("what an object of one text does not declare may stand in the text", () => {
  checker.stubs(TEXT_ALONE);
  const [found] = checker.check({ code: 'i = await files.get_info("a")\ni["size"]' });

  assert.equal(found.message, '"size" is not a defined key in the result of files.get_info');
  assert.equal(
    found.hint,
    'its only key is content, a text that may hold it: print(i["content"]) to see, and if it is JSON, json.loads(i["content"]) gives its value',
  );
});

test("where the key was misspelt it is told", () => {
  checker.stubs(TEXT_ALONE);
  const [found] = checker.check({ code: 'i = await files.get_info("a")\ni["contents"]' });

  assert.equal(found.hint, 'did you mean "content"? its keys are content');
});

test("a key that an argument does not have is said of the function, and not of a class for it", () => {
  checker.stubs(`from typing import Any, NotRequired, TypedDict

class books:
    class CreateLinesItem(TypedDict):
        quantity: float

    @staticmethod
    async def create(lines: list[books.CreateLinesItem]) -> Any: ...
`);

  assert.deepEqual(messages({ code: 'await books.create(lines=[{"quantity": 1, "qty": 1}])' }), [
    'the parameter "lines" of books.create takes list[dict]: "qty" is not a key of an argument of books.create',
  ]);
});

test("the same is said once of a line", () => {
  const code = 'for c in await crm.find_clients():\n    print(c["note"], c["note"])';

  assert.equal(messages({ code }).length, 1);
});

test("a namespace that a session has put something else under is told of, and comes back with its import", () => {
  const session = { session: "s9", earlier: [{ code: "crm = 5", inputs: [] }] };
  const call = 'found = await crm.find_clients(name="Reid")';

  assert.match(
    checker.check({ code: call, ...session })[0].hint,
    /^crm is set to something else: give that another name, or write `import crm`/,
  );
  assert.deepEqual(messages({ code: `import crm\n${call}`, ...session }), []);
  assert.match(messages({ code: `import crm\n${call}\nfound[0]["nmae"]`, ...session })[0], /nmae/);
  const later = { ...session, earlier: [...session.earlier, { code: "import crm", inputs: [] }] };
  assert.deepEqual(messages({ code: call, ...later }), []);
});

test("a name has the letters of Latin-1 that Python takes, and no other sign of it", () => {
  const letters = Array.from({ length: 128 }, (_, at) => String.fromCharCode(128 + at));
  const isName = (letter) => messages({ code: `a${letter} = 1\na${letter}` }).length === 0;

  assert.equal(
    letters.filter(isName).join(""),
    "ªµ·ºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ",
  );
});

test("a name has letters of any script", () => {
  assert.deepEqual(messages({ code: "名前 = 1\nимя = 名前\nимя + 1" }), []);
});

const hints = (code) => checker.check({ code }).map(({ hint }) => hint);

const AFRESH =
  "each script starts afresh: what an earlier one had under that name is gone, so make it again in this one";

test("who takes a name of an earlier script for granted hears that it is gone, but in a session", () => {
  assert.deepEqual(hints("print(quarterly)"), [AFRESH]);
  assert.deepEqual(hints("print(quarterly)\nquarterly = 1"), [
    "it is not set yet where this line runs: set or define it before",
  ]);
  const inSession = { code: "print(quarterly)", session: "s", earlier: [] };
  assert.deepEqual(
    checker.check(inSession).map(({ hint }) => hint),
    [""],
  );
  checker.forget("s");
});

test("a name of one letter is like no other", () => {
  assert.deepEqual(hints("print(d)"), [AFRESH]);
});

test("a name that is set only later is not what was meant, but for a function that is called after that", () => {
  assert.deepEqual(hints("print(clients)\nclient = 1"), [AFRESH]);
  assert.deepEqual(hints("def shown():\n    return clients\nclient = 1\nshown()"), [
    'did you mean "client"?',
  ]);
});

test("a type that two namespaces call alike is told by its function alone", () => {
  const namespace = (name, key) => `class ${name}:
    class FindResult(TypedDict):
        ${key}: str

    @staticmethod
    async def find() -> ${name}.FindResult: ...
`;
  checker.stubs(
    `from typing import TypedDict\n${namespace("crm", "email")}${namespace("desk", "title")}`,
  );

  assert.deepEqual(messages({ code: '(await desk.find())["titel"]' }), [
    '"titel" is not a defined key in the result of find',
  ]);
});

test("a key is sought in what an object may have, too", () => {
  checker.stubs(`from typing import NotRequired, TypedDict
class weather:
    class Wind(TypedDict):
        speed: float

    class Now(TypedDict):
        wind: NotRequired[weather.Wind]

    @staticmethod
    async def now(city: str) -> weather.Now: ...
`);
  const misspelt = '"sped" is not a defined key in "Wind"';
  const start = 'now = await weather.now(city="Oslo")\n';

  assert.deepEqual(messages({ code: `${start}now.get("wind", {}).get("sped", 0)` }), [misspelt]);
  assert.deepEqual(messages({ code: `${start}(now.get("wind") or {}).get("sped")` }), [misspelt]);
  assert.deepEqual(messages({ code: `${start}now.get("wind", {}).get("speed", 0)` }), []);
  assert.deepEqual(messages({ code: `${start}now.get("wind", {"sped": 1}).get("sped", 0)` }), []);
});

test("a module that only types are taken from is a warning", () => {
  const [{ severity }] = checker.check({
    code: "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from bank_types import Client\n1",
  });

  assert.equal(severity, "warning");
});
