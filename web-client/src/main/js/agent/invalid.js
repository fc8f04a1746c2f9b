import { GloveboxError } from "../glovebox-error.js";

/** What an app said wrongly. */
export const invalid = (message, hint) =>
  new GloveboxError({ code: "option-invalid", blame: "caller", message, ...(hint && { hint }) });
