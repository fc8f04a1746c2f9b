const NO_TEXT = "something that has no text";
const MARK = Symbol("mark");

/**
 * What was thrown into compiled Java, as an error that Java can mark as caught. The compiler writes its
 * mark into whatever is thrown, and asks it for its text: a text, null, a frozen object or a Proxy
 * would throw at that, in the middle of the handler that was to deal with it.
 */
export function markable(thrown) {
  try {
    if (thrown instanceof Error && keepsMarks(thrown) && typeof thrown.toString() === "string")
      return thrown;
  } catch {
    // It is one that throws when it is looked at.
  }
  const error = new Error(wordsOf(thrown));
  if (error.message === "") error.name = "";
  return error;
}

/** The value itself, or in place of one that throws when it is looked at an error that is not JSON. */
export function lookable(value) {
  try {
    void (value instanceof Object);
    return value;
  } catch {
    const error = new Error(NO_TEXT);
    return Object.assign(error, { toJSON: () => refuse(error) });
  }
}

function refuse(error) {
  throw error;
}

function keepsMarks(error) {
  error[MARK] = MARK;
  return error[MARK] === MARK && delete error[MARK];
}

function wordsOf(thrown) {
  try {
    const words = thrown?.message ?? thrown ?? "";
    return typeof words === "function" || Object(words) === words ? NO_TEXT : String(words);
  } catch {
    return NO_TEXT;
  }
}
