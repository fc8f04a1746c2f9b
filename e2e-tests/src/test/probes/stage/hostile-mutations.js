/**
 * HONEST_FRAMES, which HonestFrames makes from the codec, with one field made wrong, one more or one
 * less, each as a case of FRAMES. HostileMutationsTest reads the names of WRONG here.
 */
const WRONG = {
  null: () => null,
  undefined: () => undefined,
  flag: () => true,
  array: () => ["42"],
  object: () => ({ length: 2, toString: "42" }),
  "boxed text": () => Object("42"),
  "boxed number": () => Object(42),
  map: () => new Map([["42", 42]]),
  date: () => new Date(0),
  bytes: () => new Uint8Array([52, 50]),
  "large number": () => 42n,
  "the other kind": (honest) => (typeof honest === "number" ? String(honest) : 42),
};

for (const [kind, fields] of Object.entries(HONEST_FRAMES)) {
  FRAMES[`${kind}: a field more`] = (port, say) => say([kind, ...fields, "42"]);
  FRAMES[`${kind}: a field less`] = (port, say) => say([kind, ...fields].slice(0, -1));
  for (const [name, wrong] of Object.entries(WRONG)) {
    fields.forEach((honest, index) => {
      FRAMES[`${kind}, field ${index + 1}: ${name}`] = (port, say) =>
        say([kind, ...fields.with(index, wrong(honest))]);
    });
  }
}
