import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { mcp } from "../mcp.js";
import { functions } from "../node.js";
import { openApi } from "../openapi.js";
import { ChildTransport } from "./child-transport.js";

const OF_SOURCE = ["namespace", "purpose", "include", "exclude", "trustHints", "timeoutMs"];
const REFUSED = new Set([401, 403]);
const LONGEST_DOCUMENT = 32 * 1024 * 1024;
const DOCUMENT_WITHIN_MS = 30_000;

/** Everything that the file names, opened side by side; those that could not be opened are a mistake. */
export async function openSources(config, questions, log) {
  const { mcpServers = {}, openapi = {}, modules = {} } = config;
  /** @type {any[]} */
  const opened = await Promise.allSettled([
    ...each("mcpServers", mcpServers, config, (name, given) =>
      openServer(name, given, { ...config, questions }, log),
    ),
    ...each("openapi", openapi, config, (name, given) => openDocument(name, given, config)),
    ...each("modules", modules, config, (name, given) => openModule(name, given, config)),
  ]);
  const failed = opened.find(({ status }) => status === "rejected");
  const sources = opened.map(({ value }) => value).filter(Boolean);
  if (!failed) return sources;
  await Promise.all(sources.map((source) => source.closeUnused?.()));
  throw failed.reason;
}

const each = (section, entries, { mistake }, open) =>
  Object.entries(entries).map(async ([name, given]) => {
    try {
      return await open(name, given);
    } catch (reason) {
      throw mistake([section, name], `cannot be opened: ${reason.message}`);
    }
  });

async function openServer(name, given, { secrets, folder, mistake, questions }, log) {
  if (given.disabled) return undefined;
  const tell = (level, words) => log(level, `${name}: ${words}`);
  if (given.alwaysAllow ?? given.autoApprove) {
    tell(
      "warning",
      "alwaysAllow and autoApprove are for another client; here policy.allow says it",
    );
  }
  /** @type {{ [option: string]: any }} */
  const options = { namespace: name, ...picked(given, OF_SOURCE) };
  if (given.elicitation !== false) {
    options.elicitation = (params, { signal }) => questions.ask(options.namespace, params, signal);
  }
  try {
    if (given.url)
      return await mcp(given.url, { ...options, transport: overHttp(given, secrets, tell) });
    const cwd = path.resolve(folder, given.cwd ?? ".");
    await requireStart(given.command, cwd);
    const start = () => new ChildTransport({ ...given, cwd }, { secrets, log: tell });
    return await mcp(start, options);
  } catch (reason) {
    if (!given.optional) throw reason;
    tell("error", mistake(["mcpServers", name], `is left out: ${reason.message}`).message);
    return undefined;
  }
}

/** The system says of all three the same: that the command is not there. */
async function requireStart(command, cwd) {
  const place = await stat(cwd).catch(() => undefined);
  if (!place?.isDirectory()) throw new Error(`its cwd ${cwd} is no folder`);
  const words = command.trim().split(/\s+/);
  if (words.length > 1 && !(await stat(path.resolve(cwd, command)).catch(() => undefined))) {
    throw new Error(
      `there is no program "${command}"; command is "${words[0]}", and what follows stands in args`,
    );
  }
}

/** What the server repeats of the file's secrets is blotted out before anybody reads it. */
const overHttp = ({ headers = {} }, secrets, tell) => ({
  requestInit: { headers },
  fetch: async (address, request) => {
    const response = await fetch(address, request).catch((reason) => {
      throw new Error(`${address} cannot be reached: ${(reason.cause ?? reason).message}`);
    });
    if (REFUSED.has(response.status))
      tell("warning", `it answers with ${response.status}: are its headers right?`);
    const { body, status, statusText } = response;
    const blotted = body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(secrets.hiding())
      .pipeThrough(new TextEncoderStream());
    const kept = new Headers(response.headers);
    kept.delete("content-length");
    kept.delete("content-encoding");
    return new Response(blotted, { status, statusText, headers: kept });
  },
});

async function openDocument(name, given, { folder }) {
  const { document, baseUrl, auth } = given;
  const text = await documentOf(document, folder);
  /** @type {{ [option: string]: any }} */
  const options = { namespace: name, ...picked(given, OF_SOURCE), credentials: "omit" };
  return openApi(parsed(text, document), {
    ...options,
    ...(baseUrl ? { baseUrl } : {}),
    ...(auth ? { auth } : {}),
  });
}

function parsed(text, document) {
  try {
    return JSON.parse(text);
  } catch (reason) {
    const isYaml = /^\s*(#.*\s+)*["']?(openapi|swagger)["']?\s*:/.test(text);
    const hint = isYaml ? "; it is YAML, which has to be made JSON first" : "";
    throw new Error(`${document} is not JSON: ${reason.message}${hint}`);
  }
}

async function documentOf(document, folder) {
  if (!/^https?:/.test(document)) return readFile(path.resolve(folder, document), "utf8");
  const response = await fetch(document, { signal: AbortSignal.timeout(DOCUMENT_WITHIN_MS) });
  if (!response.ok) throw new Error(`${document} was answered with ${response.status}`);
  const text = await response.text();
  if (text.length > LONGEST_DOCUMENT) throw new Error(`${document} is too long`);
  return text;
}

/** A module's default export: definitions as `functions` takes them. */
async function openModule(name, { file, purpose }, { folder }) {
  const module = await import(pathToFileURL(path.resolve(folder, file)).href);
  if (typeof module.default !== "object" || module.default === null) {
    throw new Error(`${file} must export an object of functions as its default`);
  }
  return functions(name, module.default, purpose);
}

const picked = (given, names) =>
  Object.fromEntries(names.filter((name) => name in given).map((name) => [name, given[name]]));
