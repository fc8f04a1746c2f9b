/**
 * Stops a script from sending anything but texts through the one function that leaves the box, and texts
 * that are larger than the page would take: it would have to unpack them before it could refuse them.
 */
const OTHER = 1 << 20;

export function guardTexts(emit) {
  let most = {};
  const send = (...texts) => {
    const longest = most[texts[0]] ?? OTHER;
    for (const text of texts) {
      if (typeof text !== "string") throw new TypeError("texts only");
      if (text.length > longest) throw new RangeError(`${texts[0]}: too long`);
    }
    emit(texts);
  };
  return {
    send: Object.freeze(send),
    /** Takes a run's limits, of which the page alone decides. */
    limitTo({ resultBytes, callBytes }) {
      most = { completed: resultBytes, calls: callBytes };
    },
  };
}
