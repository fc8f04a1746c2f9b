import { openApi } from "/glovebox/openapi.js";
import { open as openCodeMode } from "../code-mode.js";

export { execute, inspect } from "../code-mode.js";

const TOKEN = "desk-token-42";

const AUTH = {
  bearer: { bearer: async () => TOKEN },
  key: { apiKey: { in: "query", name: "key", value: "key-of-the-desk" } },
  basic: { basic: { username: "desk", password: "secret-of-the-desk" } },
  function: ({ operation, method }) => ({
    headers: { Authorization: `Bearer ${TOKEN}`, "X-Operation": `${method} ${operation}` },
  }),
  broken: async () => {
    throw new Error(`${TOKEN} is not valid any more`);
  },
  none: undefined,
};

const deskApi = async () => (await fetch("/fixtures/openapi/desk-api.json")).json();

/** The desk's API, for scripts that may call all of it. */
export async function openDesk({ baseUrl, auth = "bearer", options, limits }) {
  const source = openApi(await deskApi(), {
    baseUrl,
    auth: AUTH[auth],
    namespace: "desk",
    ...options,
  });
  await openCodeMode({
    sources: [source],
    policy: { allow: ["desk.*"] },
    limits,
  });
}

/** The same with a function in place of the browser's fetch. */
export async function openDeskWithFetch() {
  const source = openApi(await deskApi(), {
    namespace: "desk",
    fetch: async (url, { method }) => Response.json({ name: `${method} ${url}` }),
  });
  await openCodeMode({ sources: [source] });
}

export async function openWrongly({ options, document }) {
  await openCodeMode({ sources: [openApi(document ?? (await deskApi()), options)] });
}
