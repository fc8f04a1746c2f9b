/** Catalogues as strangers write them: names, schemas and descriptions that once were read wrongly. */
import { objectOf } from "./servers.mjs";

const TEXT = { type: "string" };
const INTEGER = { type: "integer" };
const NUMBER = { type: "number" };

const reads = (description, input, output, run = () => 1) => ({
  description,
  readOnly: true,
  input: objectOf(input),
  output,
  run,
});
const anything = (description, run) => ({ description, readOnly: true, run });

/** `gen.do_thing_0` and so on, each of which takes a number. */
export const many = (functions, count) =>
  functions(
    "gen",
    Object.fromEntries(
      Array.from({ length: count }, (_, i) => [
        `do_thing_${i}`,
        reads(`Does thing ${i}.`, { a: TEXT }, INTEGER),
      ]),
    ),
  );

export const names = (functions) => [
  functions("12306-mcp", {
    "get-tickets": anything("Tickets of a train. Call get-station-code-by-names first.", () => 1),
    "get-station-code-by-names": anything("The codes that get-tickets takes.", () => 1),
  }),
  functions("api", {
    "send.message": anything("Sends dots.", () => "dots"),
    send_message: anything("Sends lines.", () => "lines"),
    GET_PARCEL_STATE: anything("Big.", () => "big"),
    get_parcel_state: anything("Small.", () => "small"),
  }),
];

const GORILLA =
  "This tool belongs to the Gorilla file system. It is a simple file system. Tool description: ";
export const gorilla = (functions) =>
  functions("files", {
    cd: reads(
      `${GORILLA}Change the directory.`,
      { folder: { ...TEXT, description: "Where to go." } },
      objectOf({
        current_working_directory: { ...TEXT, description: "The current working directory." },
      }),
      () => ({ current_working_directory: "communal" }),
    ),
    touch: reads(`${GORILLA}Make a file.`, { name: TEXT }, objectOf({ a: TEXT }, []), () => "made"),
    ls: reads(`${GORILLA}List a directory.`, {}, objectOf({ names: TEXT })),
  });

const CHAMPIONS = [...Array.from({ length: 168 }, (_, i) => `CHAMPION_${i}`), "JINX"];
export const LOCALES =
  "ar_AE de_DE fr_FR it_IT es_ES pt_PT nl_NL sv_SE da_DK nb_NO fi_FI pl_PL cs_CZ hu_HU ro_RO bg_BG el_GR tr_TR he_IL ja_JP ko_KR zh_CN zh_TW th_TH vi_VN id_ID en_GB".split(
    " ",
  );
const TREE = objectOf({ name: TEXT }, ["name"]);
const branch = (items) => objectOf({ name: TEXT, children: { type: "array", items } }, ["name"]);

export const hub = (functions) =>
  functions(
    "hub",
    {
      champion: reads("A champion.", { champion: { ...TEXT, enum: CHAMPIONS } }),
      fake: reads("A text of a language.", { locale: { ...TEXT, enum: LOCALES } }),
      rank: reads("Ranks.", { kind: { anyOf: [{ const: "rising" }, { const: "hot_search" }] } }),
      random_int: reads(
        "Generate a random integer between low and high.\n\nArgs:\n    low: Lower bound.\n    high: Upper bound.\n\nReturns:\n    Random integer",
        { low: INTEGER, high: INTEGER },
        { title: "_WrappedResult", ...objectOf({ result: INTEGER }) },
      ),
      random_float: reads(
        "Generate a random number.",
        {},
        {
          title: "_WrappedResult",
          ...objectOf({ result: NUMBER }),
        },
      ),
      asn: reads("An autonomous system.", {
        asn: { ...TEXT, pattern: "^AS\\d+$" },
        width: { ...NUMBER, exclusiveMinimum: 0 },
        kinds: { type: "array", items: TEXT, default: ["car", "foot", "bike"] },
      }),
      mind_map: reads("Draw a mind map.", {
        data: branch({ ...branch({ $ref: "#/properties/data/properties/children/items" }) }),
      }),
      pdf: reads("Save a page.", {
        margin: objectOf({ top: NUMBER, left: NUMBER }),
        points: { type: "array", minItems: 1, items: TREE, description: "Such as, [{ a: 1 }]." },
        url: { ...TEXT, format: "uri", description: "URL of the PDF file." },
      }),
    },
    "A powerful Model Context Protocol (MCP) server that revolutionizes NPM package analysis through AI. Built to be used by everybody.",
  );

const VEHICLE =
  "This tool belongs to the vehicle control system, which allows users to control various aspects of the car such as engine, doors, climate control, lights and more. Tool description: ";
const drives = (words, input, output, run) => reads(`${VEHICLE}${words}`, input, output, run);
const OTHERS =
  "lockDoors adjustClimateControl get_outside_temperature setHeadlights activateParkingBrake setCruiseControl get_current_speed check_tire_pressure find_nearest_tire_shop display_log";

/** A world whose schemas are wrong in places. */
export const vehicle = (functions) =>
  functions("vehicle", {
    displayCarStatus: drives(
      "Displays the status of the vehicle, such as the fuel level.",
      { option: { ...TEXT, enum: ["fuel", "battery", "doors", "climate"] } },
      objectOf({ status: objectOf({ fuelLevel: NUMBER }, []) }, []),
      () => ({ fuelLevel: 7.5 }),
    ),
    fillFuelTank: drives(
      "Fills the fuel tank by an amount of gallons.",
      { fuelAmount: NUMBER },
      objectOf({ fuelLevel: NUMBER }, []),
      () => ({ error: "Cannot fill gas above the tank capacity." }),
    ),
    startEngine: drives(
      "Starts the engine of the vehicle.",
      { ignitionMode: { ...TEXT, enum: ["START", "STOP"] } },
      objectOf({ engineState: TEXT }),
    ),
    estimate_distance: {
      ...drives("Distance between two cities.", {}, objectOf({ distance: NUMBER })),
      input: objectOf(
        {
          cityA: {
            ...TEXT,
            description:
              "The zipcode of the first city. It is one of Rivermist, Stonebrook, Maplecrest, Silverpine, Shadowridge, Sunset Valley, Oakendale, Willowbend, Crescent Hollow, Autumnville, Pinehaven, Greenfield, San Francisco, Boston.",
          },
          unit: { ...TEXT, default: "None" },
        },
        ["cityA"],
      ),
    },
    list_airports: drives(
      "All airports.",
      {},
      objectOf({ airports: { type: "array", items: TEXT } }),
      () => ["RMS", "SBK"],
    ),
    post: drives("Posts.", { text: TEXT }, objectOf({ message_id: INTEGER }), () => ({
      message_id: "7",
    })),
    quiet: drives("Rests.", {}, objectOf({ a: TEXT }, []), () => null),
    ...Object.fromEntries(
      OTHERS.split(" ").map((name) => [name, drives(`${name}.`, { value: TEXT }, INTEGER)]),
    ),
  });

const SIDE = { ...TEXT, enum: ["buy", "sell"] };
const TRADE = objectOf({ id: TEXT, side: SIDE, state: { ...TEXT, enum: ["open", "filled"] } });

/** What is only in results and in values that are allowed; and a result with a value that is not. */
export const bank = (functions) =>
  functions("bank", {
    find_clients: reads(
      "Find people by a part of their name.",
      { name: TEXT },
      { type: "array", items: objectOf({ name: TEXT, adviser: TEXT, email: TEXT }) },
      () => [],
    ),
    list_trades: reads("What was traded.", {}, { type: "array", items: TRADE }, () => [
      { id: "t1", side: "sell", state: "expired" },
    ]),
    place_trade: { ...reads("Trade.", { side: SIDE, amount: INTEGER }, TEXT), readOnly: false },
    list_branches: reads("Where the bank is.", {}, { type: "array", items: TEXT }),
  });

export const pulls = (functions) =>
  functions("hub", {
    create_pull_request: anything("Open a new pull request.", () => 1),
    list_pull_requests: reads("List pull requests.", { state: TEXT }, { type: "array" }),
    merge_pull_request: anything("Merge a pull request.", () => 1),
  });

const FILTERS = Object.fromEntries(
  Array.from({ length: 14 }, (_, i) => [`filter${i}`, { ...TEXT, description: "A filter." }]),
);
const page = (of, row) =>
  objectOf({ [of]: { type: "array", items: row }, hasMore: { type: "boolean" } });
const lists = (of, row, words = `Get many ${of} with filters, sorting and pages.`) => ({
  ...reads(words, {}, page(of, row), () => ({ [of]: [], hasMore: false })),
  input: objectOf({ ...FILTERS, limit: INTEGER }, []),
});
const CUSTOMER = objectOf({
  customerId: TEXT,
  companyName: TEXT,
  phone: { type: ["string", "null"] },
});
const SHIPPER = objectOf({ shipperId: INTEGER, companyName: TEXT, phone: TEXT });
const ORDER = objectOf({ orderId: INTEGER, customerId: TEXT, total: NUMBER });
const LINE = objectOf({ orderId: INTEGER, productId: INTEGER, quantity: INTEGER });
const CATEGORY = objectOf({ categoryId: INTEGER, categoryName: TEXT });
const BY_ID = { id: TEXT };

/** Reading functions over the tables of a trading company. */
export const trade = (functions) => [
  functions("customer", {
    get_many_customers: lists("customers", CUSTOMER),
    get_customer_by_id: reads("Get one customer by its id.", BY_ID, CUSTOMER, () => ({
      customerId: "a",
      companyName: "b",
      phone: null,
    })),
  }),
  functions("shipper", {
    get_many_shippers: lists("shippers", SHIPPER),
    get_shipper_by_id: reads("Get one shipper by its id.", BY_ID, SHIPPER),
  }),
  functions("supplier", {
    get_many_suppliers: lists("suppliers", SHIPPER),
    get_supplier_by_id: reads("Get one supplier by its id.", BY_ID, SHIPPER),
  }),
  functions("category", {
    get_many_categories: lists("categories", CATEGORY, "Get many categories, by name."),
    get_category_by_id: reads("Get one category by its id.", BY_ID, CATEGORY),
  }),
  functions("orders", {
    get_many_orders: lists("orders", ORDER),
    get_order_lines: lists("lines", LINE, "Get the lines of orders: products and quantity."),
  }),
  functions("report", {
    get_overview: reads(
      "A general overview of customers, orders, products, suppliers, shippers and categories.",
      {},
      objectOf({ a: TEXT }),
    ),
  }),
];
