/** As much as is repeated of what an endpoint says. */
const LONGEST = 500;

/** No answer, and the reason is known. */
export class NoAnswer extends Error {
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }
}

/** What an app is told of an endpoint that gave no answer. */
export function failureOf(thrown, secrets) {
  // What the SDK tried again is told by the last time.
  const error = thrown?.lastError ?? thrown;
  const status = Number.isInteger(error?.statusCode) ? error.statusCode : undefined;
  const retryAfterMs = retryAfter(error?.responseHeaders);
  return {
    reason: error instanceof NoAnswer ? error.reason : reasonOf(status, error),
    message: secrets.hide(textOf(error)).slice(0, LONGEST),
    ...(status !== undefined && { status }),
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}

function reasonOf(status, error) {
  if (status === undefined || status < 400) return isFetchFailure(error) ? "unreachable" : "broken";
  if (status === 401 || status === 403) return "unauthorized";
  if (status === 429) return "rate-limited";
  return status >= 500 ? "unavailable" : "refused";
}

/** `fetch` itself failed: the SDK says so by an error that may be tried again and has no status. */
const isFetchFailure = (error) => error?.isRetryable === true && error.statusCode === undefined;

/** What is thrown need not be an error. */
export function textOf(error) {
  if (typeof error === "string") return error;
  if (typeof error?.message === "string") return error.message;
  return "an error without words";
}

function retryAfter(headers) {
  const text = headers?.["retry-after"];
  if (typeof text !== "string") return undefined;
  const seconds = Number(text);
  const ms = Number.isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1000;
  return Number.isFinite(ms) ? Math.max(0, Math.round(ms)) : undefined;
}
