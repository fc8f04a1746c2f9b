import { createCodeMode, functions } from "/glovebox/index.js";

const later = (reason) => new Promise((_, reject) => setTimeout(reject, 5, reason));

const trap = () => {
  throw "a trap";
};
const everyTrap = Object.fromEntries(
  Object.getOwnPropertyNames(Reflect).map((name) => [name, trap]),
);

/** What a developer's code can throw, each under its name; `late` rejects instead. */
const thrown = {
  error: () => new Error("boom"),
  text: () => "boom",
  number: () => 42,
  bigint: () => 42n,
  symbol: () => Symbol("boom"),
  nothing: () => undefined,
  null: () => null,
  "a frozen error": () => Object.freeze(new Error("boom")),
  "a frozen object": () => Object.freeze({ message: "boom" }),
  "an object without a prototype": () => Object.create(null),
  "an error that is not a text": () => Object.assign(new Error(), { toString: trap }),
  "a proxy": () => new Proxy(new Error("boom"), {}),
  "a proxy that throws": () => new Proxy(new Error("boom"), everyTrap),
  "a proxy that lies": () => new Proxy(new Error("boom"), { get: () => () => "boom" }),
  "a dead proxy": () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
};
export const kinds = () => Object.keys(thrown);

/** What is thrown now: at these places, a kind, and whether it comes late. */
let now = { places: [], kind: "", isLate: false };
const nothing = { places: [] };

/** The places where something was thrown since this was emptied. */
const thrownAt = new Set();

/** Stands where the developer's code may fail. */
const raise = (place) => {
  if (!now.places.includes(place)) return undefined;
  thrownAt.add(place);
  const reason = thrown[now.kind]();
  if (now.isLate) return later(reason);
  throw reason;
};

const EVENTS = [
  "run:start",
  "run:output",
  "call:start",
  "call:end",
  "approval:request",
  "run:end",
  "catalog:change",
  "sandbox:state",
  "policy:unmet",
  "schema:fault",
  "page:held",
];

const validator = {
  "~standard": {
    version: 1,
    vendor: "test",
    validate: (value) => raise("validator") ?? { value },
    // A mistake in what nothing refers to, so that there is something to tell.
    jsonSchema: { input: () => raise("jsonSchema") ?? { $defs: { n: { type: "sting" } } } },
  },
};

/** JSON that throws while it is written. */
const trapped = (place, value) =>
  now.places.includes(place) ? { ...value, toJSON: () => raise(place) } : value;

const definitions = {
  read: { readOnly: true, run: () => raise("function") ?? trapped("result", { n: 1 }) },
  checked: { readOnly: true, input: validator, run: () => 2 },
  write: { run: () => 3 },
};

let codeMode;

function make() {
  const options = {
    sources: [functions("f", definitions)],
    typeCheck: "off",
    warm: 0,
    policy: {
      deny: ["nobody.at_all"],
      decide: ({ tool }) => raise("decide") ?? (tool === "f.read" ? "allow" : undefined),
    },
    onApproval: () =>
      raise("onApproval") ?? { decision: "approve", args: trapped("approved args", {}) },
    egress: { redact: { transform: (value) => raise("transform") ?? value } },
  };
  return createCodeMode(options);
}

const listenTo = (made) =>
  EVENTS.forEach((event) => made.on(event, (heard) => raise(event) ?? heard));

const SCRIPT = `print("out")\n[await f.read(), await f.checked(), await f.write()]`;

/** Fails itself when there is no outcome in time, because nothing else would. */
const inTime = (work) =>
  Promise.race([
    work,
    new Promise((resolve) => setTimeout(resolve, 60_000, { status: "none in time" })),
  ]);

const told = ({ status, value, error }) =>
  status === "completed" ? JSON.stringify(value) : (error?.code ?? status);

async function run() {
  const inputs = trapped("inputs", { a: 1 });
  try {
    return told(await inTime(codeMode.execute({ code: SCRIPT, inputs })));
  } catch (error) {
    return `${error?.name} ${error?.code}`;
  }
}

/** What comes of a run while every kind is thrown at that place. */
export async function runs({ place, isLate }) {
  if (!codeMode) {
    codeMode = await make();
    listenTo(codeMode);
  }
  const outcomes = {};
  for (const kind of kinds()) {
    now = { places: [place], kind, isLate };
    outcomes[kind] = await run();
    now = nothing;
    outcomes[`after ${kind}`] = await run();
  }
  return outcomes;
}

/** What comes of adding a source while every kind is thrown at that place. */
export async function addings({ place }) {
  codeMode ??= await make();
  const outcomes = {};
  for (const kind of kinds()) {
    const stop = codeMode.on("catalog:change", () => raise("catalog:change"));
    now = { places: [place], kind };
    try {
      codeMode.removeSource(codeMode.addSource(functions("g", definitions)));
      outcomes[kind] = "added";
    } catch (error) {
      outcomes[kind] = String(error);
    }
    now = nothing;
    stop();
  }
  return outcomes;
}

/** What comes of the first run of a Code Mode whose listeners throw, and which of them did. */
export async function starts({ places }) {
  const outcomes = {};
  for (const kind of kinds()) {
    const made = await make();
    listenTo(made);
    thrownAt.clear();
    now = { places, kind };
    const first = told(await inTime(made.execute({ code: "1" })));
    outcomes[kind] = [first, ...[...thrownAt].sort()].join(" ");
    now = nothing;
    made.dispose();
  }
  return outcomes;
}
