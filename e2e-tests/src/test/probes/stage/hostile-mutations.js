/** Frames of an honest guest with one field made wrong, each as a case of FRAMES. HostileMutationsTest has their names. */
const HONEST_FRAMES = {
  ready: [1],
  call: [1, "bank.find_clients", "[]", "{}"],
  printed: ["stdout", "text"],
  completed: ["42"],
  failed: ["script-error", "Error", "text", 1, 1, "", ""],
  idle: [-1],
  broken: ["reason"],
};

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
  for (const [name, wrong] of Object.entries(WRONG)) {
    fields.forEach((honest, index) => {
      FRAMES[`${kind}, field ${index + 1}: ${name}`] = (port, say) =>
        say([kind, ...fields.with(index, wrong(honest))]);
    });
  }
}
