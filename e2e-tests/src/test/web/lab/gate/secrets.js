import { createCodeMode, functions } from "/glovebox/index.js";

/** Events for the page alone: what they carry is not meant to be passed on. The reference says so too. */
const FOR_THE_PAGE = new Set(["run:output", "call:start", "approval:request"]);

/** The same numbers each time: Math.random has no seed. */
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const ALPHABETS = [
  "0123456789",
  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
  "äöüéèñçøłßžЖд客戸",
  " '\"\\/%{}$#",
  "\n\t\r\u0001\u001b\u007f\u00a0\u00ad\u200b\u2028",
  "😀🏦\u{20000}",
].map((letters) => [...letters]);

function textOf(random) {
  const kinds = ALPHABETS.filter(() => random(2)).concat([ALPHABETS[random(2)]]);
  const length = 6 + random(30);
  const letters = Array.from({ length }, () => {
    const kind = kinds[random(kinds.length)];
    return kind[random(kind.length)];
  });
  return `x${letters.join("")}y`;
}

/** A text that may be the name of a field: where it is one of an object, a stub may show it. */
const nameOf = (random) => Array.from({ length: 12 }, () => ALPHABETS[1][random(52)]).join("");

/** JSON texts of numbers that are written in more than one way, among others. */
function numberOf(random) {
  const digits = (count) =>
    Array.from({ length: count }, (_, at) => (at ? random(10) : 1 + random(9))).join("");
  const sign = random(4) ? "" : "-";
  switch (random(5)) {
    case 0:
      return sign + digits(5 + random(10));
    case 1:
      return `${sign}${digits(4)}.${digits(1 + random(6))}`;
    case 2:
      return `${sign}0.0000${digits(3 + random(5))}`;
    case 3:
      return `${sign}${digits(1)}.${digits(5)}e+${17 + random(20)}`;
    default:
      return sign + digits(19 + random(4));
  }
}

/** Ways in which a script may tell what it holds in `v`; what it does to it first is not among them. */
const SCRIPTS = [
  "v",
  "[v, {'told': v, str(v): 1}]",
  "f'it is {v}'",
  "repr([v])",
  "print(v)",
  "print([v], repr(v), ascii(v))",
  "import json\nprint(json.dumps([v]), json.dumps([v], ensure_ascii=False))",
  "import pprint\npprint.pprint({'v': v}, width=1000)",
  "import sys\nprint(v, file=sys.stderr)",
  "raise ValueError(v)",
  "raise KeyError(v)",
  "e = ValueError('no')\ne.add_note(str(v))\nraise e",
  "try:\n    {}[v]\nexcept KeyError as e:\n    raise RuntimeError('again') from e",
  "assert not v, v",
  "raise type(str(v).replace(chr(0), ''), (Exception,), {})('no')",
  "int('no' + str(v))",
  "import warnings\nwarnings.warn(str(v))",
  "getattr('text', str(v))",
  "await getattr(vault, str(v))()",
  "await vault.take(number=str(v))",
  "await vault.take(**{str(v): 1})",
  "await vault.fail(text=str(v))",
  ...["side", "day", "code", "word", "kind"].map(
    (name) => `await vault.pick(${name}="w" * 45 + str(v))`,
  ),
  "await vault.pick(low=v if isinstance(v, (int, float)) else 'w' * 45 + v)",
  "await vault.pick(one={'w' * 40: str(v)})",
  "await vault.pick(**{'w' * 95 + str(v): 1})",
  "await vault.pick(**{'w' * 290 + str(v): 1})",
  "await vault.pick(one={'w' * 290 + str(v): 1})",
  "await getattr(vault, 'w' * 190 + str(v).replace('.', ''))()",
  "await vault.unfit()",
  "exec(str(v) + ' = = 1')",
  "def f(): raise ValueError\nf.__name__ = f.__qualname__ = str(v)\nf.__code__ = f.__code__.replace(co_name=str(v))\nf()",
];

const FIRST_NAME = 1;

/** The first name that is seen is such a one: after another one, nothing is a field there. */
const secretOf = (trial, random) => {
  if (trial === FIRST_NAME) return nameOf(random);
  return trial % 3 ? textOf(random) : JSON.parse(numberOf(random));
};

const held = { secret: null };
const vault = functions("vault", {
  get: { readOnly: true, run: () => held },
  names: { readOnly: true, run: () => ({ secret: { [String(held.secret)]: 1 } }) },
  take: {
    readOnly: true,
    input: {
      type: "object",
      properties: { number: { type: "integer" } },
      additionalProperties: false,
    },
    run: () => 1,
  },
  pick: {
    readOnly: true,
    input: {
      type: "object",
      properties: {
        side: { enum: ["buy", "sell"] },
        day: { type: "string", format: "date" },
        code: { type: "string", pattern: "^[A-Z]{3}$" },
        word: { type: "string", maxLength: 3 },
        kind: { anyOf: [{ type: "integer" }, { const: "all" }] },
        low: { type: ["number", "string"], exclusiveMaximum: -1e300, minLength: 1_000 },
        one: { type: "object", additionalProperties: false },
      },
      additionalProperties: false,
    },
    run: () => 1,
  },
  fail: {
    readOnly: true,
    input: { type: "object", properties: { text: { type: "string" } } },
    run: ({ text }) => {
      throw new Error(`no ${text}`);
    },
  },
  unfit: {
    readOnly: true,
    output: {
      type: "object",
      properties: { secret: { enum: ["a"] } },
      additionalProperties: { type: "number", exclusiveMinimum: 1e300 },
    },
    run: () => held,
  },
});

const OPENINGS = [
  "v = (await vault.get())['secret']",
  "v = list((await vault.names())['secret'])[0]",
];

/** All that may leave of a run, each with its name; numbers and texts alike are in it as JSON. */
async function leavesOf(codeMode, events, run) {
  events.length = 0;
  const left = { outcome: await run() };
  for (const [name, event] of events) left[name] = [...(left[name] ?? []), event];
  left.journal = codeMode.journal();
  left.inspect = await codeMode.inspect({ namespace: "vault" });
  left.tool = await codeMode.tools[0].execute({ names: ["vault.get", "vault.names"] });
  return left;
}

/** Before what is a number: some digits of a time are no secret, though they may be those of one. */
const NUMBER = "\u0000";

/** Every text and number in it. */
function* leaves(value) {
  if (typeof value === "string") yield value;
  if (typeof value === "number") yield NUMBER + value;
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield name;
    yield* leaves(inner);
  }
}

const tells = (text, form) =>
  text.startsWith(NUMBER) ? text === NUMBER + form : text.includes(form);

const folded = (text) => [...text].map((letter) => letter.toLowerCase()).join("");

/** From so many characters on a beginning of it is looked for too, as a text that was cut leaves it. */
const LONG = 14;

function formsOf(secret) {
  const text = String(secret);
  const forms = [text, JSON.stringify(text).slice(1, -1)];
  const letters = [...text];
  if (letters.length >= LONG) forms.push(letters.slice(0, LONG / 2).join(""));
  return typeof secret === "number" && Number.isInteger(secret) && !text.includes("e")
    ? forms.concat(BigInt(secret).toString())
    : forms;
}

function eventNames(codeMode) {
  try {
    codeMode.on("?", () => {});
  } catch (error) {
    return error.message.split("known are ")[1].split(", ");
  }
}

/** Random secrets through every way out; what was found again, and what the ways were. */
export async function tellSecrets({ seed, count }) {
  const random = randomFrom(seed);
  const codeMode = await createCodeMode({
    sources: [vault],
    typeCheck: "warn",
    egress: { redact: { fields: ["secret"] } },
  });
  const events = [];
  const ways = new Set();
  for (const name of eventNames(codeMode)) {
    if (!FOR_THE_PAGE.has(name)) codeMode.on(name, (event) => events.push([name, event]));
  }
  const found = [];
  for (let trial = 0; trial < count; trial++) {
    held.secret = secretOf(trial, random);
    const opening = OPENINGS[trial % 2];
    const session = trial % 4 === 3 ? await codeMode.sessions.open() : undefined;
    if (session) await session.execute({ code: opening });
    const script = SCRIPTS[trial % SCRIPTS.length];
    const code = session ? script : `${opening}\n${script}`;
    const runs = [
      () => (session ?? codeMode).execute({ code }),
      () => codeMode.tools[1].execute({ code }, session ? { session: session.id } : {}),
    ];
    for (const run of runs) {
      const left = await leavesOf(codeMode, events, run);
      for (const [way, told] of Object.entries(left)) {
        ways.add(way);
        const texts = [...leaves(told)].map(folded);
        for (const form of formsOf(held.secret)) {
          const leak = texts.find((text) => tells(text, folded(form)));
          if (leak) found.push({ way, script, secret: String(held.secret), leak });
        }
      }
    }
    session?.close();
  }
  codeMode.dispose();
  return { found: found.slice(0, 12), ways: [...ways].sort() };
}
