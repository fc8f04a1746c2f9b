import { createCodeMode, functions } from "/glovebox/index.js";
import { executeChecked } from "../../calls/checked.js";

const MEGABYTE = 1 << 20;
let codeMode;

const circle = () => {
  const value = { name: "circle" };
  value.self = value;
  return value;
};

/** A schema that mentions itself. */
const tree = {
  $ref: "#/$defs/Node",
  $defs: {
    Node: {
      type: "object",
      properties: {
        name: { type: "string" },
        children: { type: "array", items: { $ref: "#/$defs/Node" } },
      },
      required: ["name"],
      additionalProperties: false,
    },
  },
};

/** Functions that do what no function should, each under what it does. */
const bad = {
  never_answers: () => new Promise(() => {}),
  answers_twice: () => ({
    then(answer) {
      answer(1);
      answer(2);
    },
  }),
  answers_and_throws: () => ({
    then(answer) {
      answer(1);
      throw new Error("after the answer");
    },
  }),
  answers_50_megabytes: () => "x".repeat(50 * MEGABYTE),
  answers_a_circle: circle,
  answers_deeply: () => JSON.parse("[".repeat(5000) + "]".repeat(5000)),
  throws_a_text: () => {
    throw "the desk is closed";
  },
  throws_nothing: () => {
    throw undefined;
  },
  throws_what_has_no_text: () => {
    throw Object.create(null);
  },
  throws_a_liar: () => {
    throw {
      get message() {
        throw new Error("no message");
      },
    };
  },
  throws_a_megabyte: () => Promise.reject(new Error("x".repeat(MEGABYTE))),
  answers_with_a_json_trap: () => ({ toJSON: () => circle() }),
  changes_its_arguments: (args) => {
    Object.setPrototypeOf(args, { polluted: true });
    args.self = args;
    return 1;
  },
};

/** Names that Python cannot take as they are, and names that fold to one. */
const odd = {
  class: () => "class",
  import: () => "import",
  None: () => "None",
  findClients: () => "findClients",
  find_clients: () => "find_clients",
  "find-clients": () => "find-clients",
  "2nd": () => "2nd",
  "": () => "empty",
  "  ": () => "spaces",
  Kundenübersicht: () => "umlaut",
  顧客: () => "ideographs",
  __proto: () => "proto",
};

const vanishing = {
  leaves_and_answers: () => {
    codeMode.removeSource("functions:desk");
    return "after all";
  },
  leaves_and_is_silent: () => {
    codeMode.removeSource("functions:desk");
    return new Promise(() => {});
  },
};

const readOnly = (all) =>
  Object.fromEntries(Object.entries(all).map(([name, run]) => [name, { readOnly: true, run }]));

export async function open() {
  codeMode = await createCodeMode({
    sources: [
      functions("bad", readOnly(bad)),
      functions("odd", readOnly(odd)),
      functions("tree", { count: { input: tree, readOnly: true, run: ({ name }) => name } }),
      functions("good", { n: { readOnly: true, run: () => 42 } }),
    ],
    limits: { callMs: 1500 },
  });
}

/** Adds a source whose functions take it out again while they are called. */
export const addVanishing = () => codeMode.addSource(functions("desk", readOnly(vanishing)));

/** A source whose schema is a circle of JavaScript objects. */
export async function openWithCircularSchema() {
  const schema = { type: "object", properties: {} };
  schema.properties.self = schema;
  await createCodeMode({
    sources: [functions("bad", { go: { input: schema, run: () => 1 } })],
  });
}

export const execute = (request) => executeChecked(codeMode, request);
export const inspect = (request) => codeMode.inspect(request);
