/** Waits for what a program says, with an end: one that ends or says nothing fails whoever waits for it. */
import { once } from "node:events";

const WITHIN_MS = 60_000;

/**
 * Gives the next that is said, as it comes.
 * @param stream what the program writes, or its errors
 */
export async function says(stream, withinMs = WITHIN_MS) {
  if (stream.closed) throw new Error("The program has said its last before.");
  const heard = new AbortController();
  const tooLate = AbortSignal.timeout(withinMs);
  const { signal } = heard;
  const words = once(stream, "data", { signal });
  const isOver = once(stream, "close", { signal }).then(() => "The program ended without a word.");
  const isLate = once(tooLate, "abort", { signal }).then(
    () => `The program said nothing for ${withinMs / 1000} s.`,
  );
  try {
    const first = await Promise.race([words, isOver, isLate]);
    if (typeof first === "string") throw new Error(first);
    return String(first[0]);
  } finally {
    for (const other of [words, isOver, isLate]) other.catch(() => {});
    heard.abort();
  }
}
