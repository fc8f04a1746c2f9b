/** A caller's mistake: an unknown option, a wrong type, a source that cannot be listed. */
export class GloveboxError extends Error {
  constructor(failure) {
    super(failure.message);
    this.name = "GloveboxError";
    const { message, code, blame, ...fields } = failure;
    this.code = code;
    this.blame = blame;
    Object.assign(this, fields);
  }
}

/** What the caller said wrongly. */
export const mistaken = (code, message, hint) =>
  new GloveboxError({ code, blame: "caller", message, ...(hint && { hint }) });
