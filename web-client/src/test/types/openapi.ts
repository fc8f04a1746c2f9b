import { createCodeMode } from "glovebox";
import type { Source } from "glovebox";
import { openApi } from "glovebox/openapi";
import type { OpenApiDocument, OpenApiOptions } from "glovebox/openapi";

const document: OpenApiDocument = { openapi: "3.1.0", info: { title: "CRM" }, paths: {} };

const options: OpenApiOptions = {
  baseUrl: "https://crm.example/v1",
  fetch: (url, init) => fetch(url, init),
  auth: { bearer: async () => "token", apiKey: { in: "header", name: "X-Key", value: "key" } },
  include: ["get*"],
  exclude: ["*Admin"],
  namespace: "crm",
  purpose: "Clients.",
  credentials: "omit",
  redirect: "follow",
};

export const source: Source = openApi(document, options);
export const plain: Source = openApi(document);
export const codeMode = createCodeMode({ sources: [source] });
export const asked = openApi(document, {
  auth: async ({ operation, method, url, signal }) => {
    signal.throwIfAborted();
    return { headers: { Authorization: `${operation} ${method} ${url}` }, query: { key: "1" } };
  },
});
export const basic = openApi(document, { auth: { basic: { username: "u", password: () => "p" } } });

// @ts-expect-error a document says its version
openApi({ paths: {} });
// @ts-expect-error a document is an object
openApi("https://crm.example/openapi.json");
// @ts-expect-error an option is misspelt
openApi(document, { baseURL: "https://crm.example" });
// @ts-expect-error a key is in a header or in the query
openApi(document, { auth: { apiKey: { in: "cookie", name: "a", value: "b" } } });
// @ts-expect-error credentials of fetch are words
openApi(document, { credentials: true });
