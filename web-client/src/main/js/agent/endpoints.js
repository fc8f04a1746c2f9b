import { openBuiltIn } from "./built-in.js";
import { invalid, refuseUnknown } from "../wrong-options.js";
import { Secrets } from "./secrets.js";

const KINDS = {
  "openai-compatible": { takes: ["kind", "name", "url", "key", "headers"], open: openAiCompatible },
  anthropic: { takes: ["kind", "name", "url", "key", "headers"], open: anthropic },
  "built-in": { takes: ["kind", "languages", "onDownload"], open: openBuiltIn },
};

/** The SDK's model, and what must not be repeated of what it was given. */
export async function openModel(model, sdk) {
  // A model of the SDK keeps its secrets itself.
  if (typeof model?.doStream === "function") return { model, secrets: new Secrets([]) };
  const kind = Object.hasOwn(KINDS, model?.kind ?? "") ? KINDS[model.kind] : undefined;
  if (!kind) {
    throw invalid(
      `option model must be a model of the AI SDK, or have a kind: ${Object.keys(KINDS).join(", ")}`,
    );
  }
  refuseUnknown("model", model, kind.takes);
  const { name, key, headers = {} } = model;
  if (kind.takes.includes("name") && (typeof name !== "string" || name === "")) {
    throw invalid("option model.name must be a text");
  }
  const opened = await kind.open(model, sdk);
  return { model: opened, secrets: new Secrets([key, ...Object.values(headers)]) };
}

async function openAiCompatible({ name, url, key, headers }) {
  if (typeof url !== "string") throw invalid("option model.url must be a text");
  const { createOpenAICompatible } = await openAiCompatibleProvider();
  const settings = { name: "endpoint", baseURL: url, apiKey: key, headers, includeUsage: true };
  return createOpenAICompatible({ ...settings, fetch: withoutRedirects })(name);
}

async function anthropic({ name, url, key, headers }) {
  const { createAnthropic } = await anthropicProvider();
  return createAnthropic({
    ...(url !== undefined && { baseURL: url }),
    // Without one the library would look for a key in Node's environment.
    apiKey: key ?? "",
    headers: { "anthropic-dangerous-direct-browser-access": "true", ...headers },
    fetch: withoutRedirects,
  })(name);
}

/** A redirect would take the key to where the app did not send it. */
const withoutRedirects = (address, request) => fetch(address, { ...request, redirect: "error" });

/* Bundlers let a package be missing whose `await import` is in a `try` itself. */

export async function loadSdk() {
  try {
    return await import("ai");
  } catch (reason) {
    throw missing("ai", reason);
  }
}

async function openAiCompatibleProvider() {
  try {
    return await import("@ai-sdk/openai-compatible");
  } catch (reason) {
    throw missing("@ai-sdk/openai-compatible", reason);
  }
}

async function anthropicProvider() {
  try {
    return await import("@ai-sdk/anthropic");
  } catch (reason) {
    throw missing("@ai-sdk/anthropic", reason);
  }
}

const missing = (name, reason) =>
  invalid(
    `createAgent needs the package ${name}, which cannot be loaded: ${reason}`,
    "Install it beside Glovebox.",
  );
