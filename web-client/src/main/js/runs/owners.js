/** A number that no window remembers: one that had a run of that id before it was deleted has no right to the next. */
export const nobodys = () => 2 + (crypto.getRandomValues(new Uint32Array(1))[0] >>> 2);

/** What a store says to a window that does not own a run any more. */
export const elsewhere = (message) => Object.assign(new Error(message), { code: "run-elsewhere" });
