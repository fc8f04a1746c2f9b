/**
 * What tools of strangers, and their users' questions, once found: what a model reads of each. The functions stand in
 * `strangers`.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { glovebox } from "../sources.mjs";
import * as catalogues from "./catalogues.mjs";
import { QUESTIONS, serversFor } from "./servers.mjs";

const { functions } = glovebox;
const opened = [];
after(() => opened.forEach((codeMode) => codeMode.dispose()));

/** The first tool over these functions; no script is run. */
async function answersOver(...sources) {
  const codeMode = await glovebox.createCodeMode({ sources, typeCheck: "off" });
  opened.push(codeMode);
  const [inspect] = codeMode.tools;
  return { description: inspect.description, inspect: (input) => inspect.execute(input) };
}

/** Both tools, once scripts are checked, and nobody is asked about calls. */
async function toolsOver(...sources) {
  const codeMode = await glovebox.createCodeMode({ sources, policy: { allow: ["*"] } });
  opened.push(codeMode);
  while ((await codeMode.execute({ code: "1" })).unchecked);
  const [inspect, execute] = codeMode.tools;
  return {
    inspect: (input) => inspect.execute(input, { conversation: "one" }),
    execute: (code) => execute.execute({ code }, { conversation: "one" }),
  };
}

let world;
before(async () => {
  const { gorilla, hub, vehicle, bank, trade } = catalogues;
  const sources = [gorilla, hub, vehicle, bank].map((source) => source(functions));
  world = await toolsOver(...sources, ...trade(functions));
});

const times = (text, part) => text.split(part).length - 1;
const has = (text, ...parts) => {
  for (const part of parts) assert.ok(text.includes(part), `${part} is missed in ${text}`);
};
const hasNone = (text, ...parts) => {
  for (const part of parts) assert.ok(!text.includes(part), `${part} stands in ${text}`);
};

for (const count of [101, 1_000]) {
  test(`scripts that begin with anything are checked over ${count} functions`, async () => {
    const { execute } = await toolsOver(catalogues.many(functions, count));
    for (const start of ["", "import json\n", "x = 1\n", "print(1)\n", "# text\n", "######\n"]) {
      const wrong = await execute(`${start}await gen.do_thing_3(a=3)`);
      has(wrong, "not started, nothing was called (type-check-failed)", "gen.do_thing_3");
      assert.match(await execute(`${start}await gen.do_thing_3(a="x")`), /^1\n?(\n|$)/);
    }
    assert.equal(await execute("x = 1\nx"), "1");
  });
}

test("questions of users find the functions that they are about", async () => {
  const { inspect } = await answersOver(...serversFor(glovebox));
  for (const [query, ...wanted] of QUESTIONS) has(await inspect({ query }), ...wanted);
});

test("what is found by one word is not buried by words that are alike", async () => {
  const { inspect } = await answersOver(...serversFor(glovebox));
  hasNone(await inspect({ query: "news" }), "new_game");
  hasNone(await inspect({ query: "GitHub" }), "git_log");
  has(await inspect({ query: "use this" }), "Nothing matches");
});

test("what results and allowed values are called finds their functions", async () => {
  const { inspect } = await answersOver(catalogues.bank(functions));
  for (const [query, name] of [
    ["adviser", "find_clients"],
    ["email", "find_clients"],
    ["sell", "list_trades"],
    ["sell", "place_trade"],
  ])
    has(await inspect({ query }), `async def ${name}(`);
  hasNone(await inspect({ query: "adviser" }), "list_branches");
});

test("who asks for what is open does not ask to open anything", async () => {
  const { inspect } = await answersOver(catalogues.pulls(functions));
  const first = async (query) => /async def (\w+)/.exec(await inspect({ query }))[1];
  assert.equal(await first("open pull requests"), "list_pull_requests");
  assert.equal(await first("which pull requests are open"), "list_pull_requests");
  assert.equal(await first("open a pull request"), "create_pull_request");
});

test("words that all functions of a namespace say find none of them", async () => {
  const { inspect } = await answersOver(catalogues.vehicle(functions));
  const told = await inspect({ query: "engine" });
  has(told, "async def start_engine(", "Also: ");
  assert.equal(times(told, "async def"), 1, told);
});

test("functions are told by each other as a script has to call them", async () => {
  const { inspect } = await answersOver(...catalogues.names(functions));
  const told = await inspect({ names: ["12306-mcp.get-tickets"] });
  has(told, "Call get_station_code_by_names first.");
  has(await inspect({ names: ["get-station-code-by-names"] }), "The codes that get_tickets takes.");
});

test("names as sources write them win, and twins say what they are called", async () => {
  const { inspect } = await answersOver(...catalogues.names(functions));
  const named = (name) => inspect({ names: [name] });
  has(await named("12306-mcp.get-tickets"), "class tools_12306_mcp:", "get_tickets(");
  has(await named("12306_mcp.get_tickets"), "class tools_12306_mcp:");
  has(await named("send.message"), "Sends dots. (Called send.message.)");
  has(await named("api.send_message"), 'Sends lines."""');
  has(await named("GET_PARCEL_STATE"), "Big. (Called GET_PARCEL_STATE.)");
  has(await named("get_parcel_state"), 'Small."""');
});

test("answers have no words that tell a model nothing", async () => {
  const { inspect, execute } = world;
  const told = await inspect({ names: ["files.cd", "files.ls"] });
  assert.equal(times(told, "Gorilla"), 1, told);
  has(told, "class CdResult(TypedDict): current_working_directory: str\n");
  has(told, '"""Change the directory.');
  hasNone(told, "@staticmethod", "# The current");
  assert.equal(
    await execute('[await files.cd(folder="x"), None]'),
    '[{"current_working_directory":"communal"},null]',
  );
  assert.equal(await execute('print("hi")'), "printed:\nhi\n");
  const first = await execute('await files.touch(name="x")');
  assert.equal(times(first, "warning:"), 1, first);
  assert.equal(times(await execute('await files.touch(name="x")'), "warning:"), 0);
});

test("refusals name allowed values once, and of many the nearest", async () => {
  const { execute } = world;
  const few = await execute('await hub.fake(locale="de")');
  for (const locale of catalogues.LOCALES) assert.equal(times(few, locale), 1, few);
  const many = await execute('await hub.champion(champion="jinx")');
  has(many, 'did you mean "JINX"?', "allowed are 169 texts, the nearest JINX");
  assert.ok(many.length < 500, many);
  const gate = await execute('n = "JINX"\nawait hub.champion(champion=n.lower())');
  has(gate, '"JINX"', "and 164 more");
  assert.ok(gate.length < 500, gate);
  has(await execute('await hub.asn(asn="1", width=1.0, kinds=[])'), "^AS\\d+$");
});

test("stubs say what schemas say", async () => {
  const { inspect } = await answersOver(catalogues.hub(functions));
  const stub = (name) => inspect({ names: [`hub.${name}`] });
  has(await stub("champion"), "champion: one of 169, such as CHAMPION_0");
  has(await stub("rank"), 'kind: Literal["rising", "hot_search"]');
  has(await stub("asn"), "fits ^AS", "more than 0", 'by default ["car","foot","bike"]');
  const random = await stub("random_int");
  has(random, "class WrappedResultOfRandomInt(TypedDict)", "low: Lower bound.\n");
  hasNone(random, "Args:", "_WrappedResult");
  const map = await stub("mind_map");
  assert.equal(times(map, "(TypedDict)"), 1, map);
  const pdf = await stub("pdf");
  has(pdf, "Such as, [{ a: 1 }]; at least 1 item\n", "url: URL of the PDF file; uri\n");
  has(pdf, "class PdfMargin(TypedDict): top: float; left: float\n");
  assert.ok(/"""A powerful .{0,70}…"""/.test(pdf), pdf);
  const lines = await inspect({ query: "save page, draw map, ranks, champion, language, random" });
  const [, told] = lines.split(/\n(?=hub\.random_)/);
  has(told, "random integer between low and high.");
  hasNone(told, ": hub.", "Args:");
  const { description } = await answersOver(catalogues.hub(functions));
  has(description, 'champion: Literal["CHAMPION_0", "CHAMPION_1", "CHAMPION_2", …]');
});

test("declared types may be wrong, and no right script is refused", async () => {
  const { inspect, execute } = world;
  const printed = await execute('print(await vehicle.display_car_status(option="fuel"))');
  has(printed, "without any of the keys that are declared");
  const key = '(await vehicle.display_car_status(option="fuel"))["fuelLevel"]';
  assert.equal(await execute(key), "7.5");
  has(
    await inspect({ names: ["vehicle.displayCarStatus"] }),
    "fuelLevel: float",
    "not as declared",
  );
  const airports = 'r = await vehicle.list_airports()\nr["airports"]';
  has(await execute(airports), "line 2", "it is a list", "It gave a list where an object is");
  assert.equal(await execute("r = await vehicle.list_airports()\nr[0]"), '"RMS"');
  assert.equal(await execute('await vehicle.post(text="x")'), '{"message_id":"7"}');
  assert.match(await execute("await vehicle.quiet()"), /^null/);
});

test("a value that is not listed is compared with no list from then on", async () => {
  const { inspect, execute } = world;
  const expired = '[t["id"] for t in await bank.list_trades() if t["state"] == "expired"]';
  assert.equal(await execute(expired), '["t1"]');
  has(await inspect({ names: ["bank.list_trades"] }), 'side: Literal["buy", "sell"]; state: str');
  const misspelt = expired.replace('"expired"', '"Filled"');
  assert.equal(await execute(misspelt), "[]");
});

test("a run that fails quotes the line, and match is held against the rows", async () => {
  const { execute } = world;
  has(await execute("rows = []\nfor i in range(3):\n    rows[i]"), "\n    rows[i]");
  const match = 'for c in await bank.find_clients(name="a"):\n    match c:\n        case ';
  has(await execute(`${match}{"advisor": who}: print(who)`), 'did you mean "adviser"?');
  has(await execute(`${match}{"adviser": who}: print(who)`), "null");
});

test("an error that comes as a value is told by the function's name", async () => {
  const { execute } = world;
  const told = await execute('await vehicle.fill_fuel_tank(fuelAmount=40.0)\n"done"');
  has(told, '"done"', 'vehicle.fill_fuel_tank: It gave an "error" as its value');
});

test("one question brings a function for each of its parts", async () => {
  const { inspect } = await answersOver(catalogues.vehicle(functions));
  const told = await inspect({ query: "fuel level, fill fuel, start engine" });
  for (const name of ["display_car_status", "fill_fuel_tank", "start_engine"])
    has(told, `async def ${name}(`);
  has(told, "fuelLevel: NotRequired[float]", 'Literal["START", "STOP"]');
  hasNone(told, "async def activate_parking_brake(", "async def check_tire_pressure(");
  assert.equal(times(told, "vehicle control system"), 1, told);
});

test("what there is names all functions, and no value is cut off", async () => {
  const { description, inspect } = await answersOver(catalogues.vehicle(functions));
  has(await inspect({}), "display_car_status, ", "start_engine");
  has(description, 'start_engine(ignitionMode: Literal["START", "STOP"]) -> {engineState}');
  const told = await inspect({ names: ["estimate_distance"] });
  has(told, "San Francisco, Boston.", "unit: str | None = None");
});

test("each part of a question about data has its keys", async () => {
  const { inspect } = await answersOver(...catalogues.trade(functions));
  const query = "customer by company name, orders of a customer, order lines, category by name";
  const told = await inspect({ query });
  has(told, "async def get_many_customers(", "companyName: str");
  has(told, "async def get_many_orders(", "total: float");
  has(told, "-> {lines: list[{orderId, productId, quantity}], hasMore}");
  has(told, "-> {categories: list[{categoryId, categoryName}], hasMore}");
  const shippers = await inspect({ query: "shipper company name phone" });
  assert.ok(shippers.indexOf("get_many_shippers") < shippers.indexOf("report."), shippers);
  has(shippers, "shipperId: int", "phone: str");
  hasNone(shippers, "async def get_overview", "async def get_many_suppliers");
  assert.match(shippers, /supplier\.get_many_suppliers\(.{0,70}\) -> \{suppliers: /);
});

test("what a model guessed wrongly is refused with what it needs", async () => {
  const { execute } = world;
  const loop = "r = await customer.get_many_customers()\nfor c in r:\n    print(c['companyName'])";
  has(await execute(loop), 'the list is in ["customers"]');
  const one = "await orders.get_order_by_id(id=3)";
  has(await execute(one), "there is get_order_lines, get_many_orders");
  const optional = 'c = await customer.get_customer_by_id(id="a")\n';
  has(await execute(`${optional}c["phone"].upper()`), "check for None first");
  assert.equal(await execute(`${optional}len(c["phone"] or "")`), "0");
  const gathered = 'r = await asyncio.gather(customer.get_customer_by_id(id="a"))\nlen(r)';
  assert.equal(await execute(gathered), "1");
});
