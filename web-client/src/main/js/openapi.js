import * as core from "glovebox:core";
import { httpSender } from "./openapi/sender.js";

/** The operations of an OpenAPI document, as a source. */
export const openApi = (document, options) =>
  core.openApi(document, options, httpSender(options ?? {}));
