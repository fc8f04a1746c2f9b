import { readFile } from "node:fs/promises";
import path from "node:path";
import { HANDED_ON, wrongIn } from "./keys.js";
import { readJson } from "./json-places.js";
import { Mistake } from "./mistake.js";
import { Secrets } from "./secrets.js";

const VARIABLE = /\$\{(\w+)\}/g;
const SHORTEST_TOKEN = 16;
const RESUME = "resume_run";
const TOOL_NAME = /^[\w-]{1,64}$/;

/** The file, looked through: whatever is wrong in it is told with its line. */
export async function readConfig(file) {
  const { value, lineOf, paths } = readJson(await textOf(file), file);
  const mistake = (at, why) =>
    new Mistake(`${file}:${lineOf(at)}: ${at.length > 0 ? `${at.join(".")} ` : ""}${why}`);
  const wrong = wrongIn(value);
  if (wrong) throw mistake(wrong.path, wrong.why);
  const secrets = new Secrets();
  const filled = { resumeTool: RESUME, ...withVariables(value, secrets, mistake) };
  refuseHalfServers(filled, mistake);
  refuseStrangeNames(filled, mistake);
  addSecrets(filled, secrets);
  const folder = path.dirname(path.resolve(file));
  return { ...filled, file, folder, secrets, mistake, options: optionsOf(filled, mistake), paths };
}

async function textOf(file) {
  try {
    return await readFile(file, "utf8");
  } catch (reason) {
    throw new Mistake(`${file} cannot be read: ${reason.message}`);
  }
}

/** `${NAME}` stands for a variable of the environment; what it holds is a secret. */
function withVariables(value, secrets, mistake) {
  const fill = (inner, at) => {
    if (typeof inner === "string") {
      return inner.replace(VARIABLE, (whole, name) => {
        const held = process.env[name];
        if (held === undefined) throw mistake(at, `names the variable ${name}, which is not set`);
        secrets.add(held);
        return held;
      });
    }
    if (typeof inner !== "object" || inner === null) return inner;
    if (Array.isArray(inner)) return inner.map((each, i) => fill(each, [...at, String(i)]));
    return Object.fromEntries(
      Object.entries(inner).map(([name, each]) => [name, fill(each, [...at, name])]),
    );
  };
  const filled = { ...value };
  for (const name of ["mcpServers", "openapi", "http"]) {
    if (filled[name]) filled[name] = fill(filled[name], [name]);
  }
  return filled;
}

/** What needs more than its own kind: of two keys one, or none without the other. */
function refuseHalfServers({ mcpServers = {}, openapi = {}, modules = {}, http }, mistake) {
  for (const [name, { command, url, type }] of Object.entries(mcpServers)) {
    const at = ["mcpServers", name];
    if ((command === undefined) === (url === undefined)) {
      throw mistake(at, "needs either command or url");
    }
    if (type && (type === "stdio") !== (command !== undefined)) {
      throw mistake(
        [...at, "type"],
        `is "${type}", which ${command ? "a command" : "a url"} is not`,
      );
    }
    if (url && !URL.parse(url)?.protocol.startsWith("http")) {
      throw mistake([...at, "url"], "is not an address of http or https");
    }
  }
  for (const [name, { document }] of Object.entries(openapi)) {
    if (!document) throw mistake(["openapi", name], "needs document, a file or an address");
  }
  for (const [name, { file }] of Object.entries(modules)) {
    if (!file) throw mistake(["modules", name], "needs file");
  }
  if (http && (http.token ?? "").length < SHORTEST_TOKEN) {
    throw mistake(["http"], `needs token, a secret of at least ${SHORTEST_TOKEN} characters`);
  }
}

/**
 * What `createCodeMode` takes from programs alone, or does not look at.
 *
 * @param {{ store?: any, resumeTool?: string }} given
 */
function refuseStrangeNames({ store = "memory", resumeTool }, mistake) {
  const keys = Object.keys(Object(store)).join();
  if (store !== "memory" && (keys !== "directory" || typeof store.directory !== "string")) {
    throw mistake(["store"], 'must be "memory" or { "directory": "…" }');
  }
  if (!TOOL_NAME.test(resumeTool)) {
    throw mistake(["resumeTool"], "must be a name of letters, digits, _ and -");
  }
}

function addSecrets({ mcpServers = {}, openapi = {}, http }, secrets) {
  for (const { env = {}, headers = {}, public: open = [] } of Object.values(mcpServers)) {
    for (const [name, value] of Object.entries(env)) if (!open.includes(name)) secrets.add(value);
    for (const value of Object.values(headers)) secrets.addHeader(value);
  }
  for (const { auth = {} } of Object.values(openapi)) {
    const given = [auth.bearer, auth.basic?.password, auth.apiKey?.value];
    for (const secret of given) if (secret) secrets.add(secret);
  }
  if (http) secrets.add(http.token);
}

/** What `createCodeMode` is given. JSON has no patterns: they are texts in the file. */
function optionsOf(value, mistake) {
  const options = Object.fromEntries(
    HANDED_ON.filter((name) => name in value).map((name) => [name, value[name]]),
  );
  const patterns = options.egress?.redact?.patterns;
  if (!Array.isArray(patterns)) return options;
  const redact = { ...options.egress.redact, patterns: patterns.map(patternOf(mistake)) };
  return { ...options, egress: { ...options.egress, redact } };
}

const patternOf = (mistake) => (written, i) => {
  try {
    return new RegExp(written, "g");
  } catch (reason) {
    throw mistake(
      ["egress", "redact", "patterns", String(i)],
      `is not a pattern: ${reason.message}`,
    );
  }
};

/** The same mistake with the place that its words speak of: the path most of whose names they have. */
export function placed({ mistake, paths }, reason) {
  const words = new Set(reason.message.split(/[\s:;,?[\]]+/));
  const told = paths()
    .filter(([first]) => HANDED_ON.includes(first))
    .map((at) => ({ at, named: at.filter((name) => words.has(name)).length }))
    .filter(({ at }) => words.has(at.at(-1)))
    .toSorted((a, b) => b.named - a.named || b.at.length - a.at.length);
  return mistake(told[0]?.at ?? [], told[0] ? `is wrong: ${reason.message}` : reason.message);
}
