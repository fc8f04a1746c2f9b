import { Source } from "./core/source.js";
import { httpSender } from "./openapi/sender.js";

/** The operations of an OpenAPI document, as a source. */
export const openApi = (document, options) =>
  new Source("openApi", (core) => core.openApi(document, options, httpSender(options ?? {})));
