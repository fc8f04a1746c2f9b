/**
 * The lists in a value that hold the same twice, found in one walk: each value gets the number of its kind, and a
 * list or an object is known by the numbers of what it holds.
 */
export function listsWithTwins(value) {
  const kinds = new Map();
  const lists = new Set();
  const numberOf = (text) => {
    if (!kinds.has(text)) kinds.set(text, kinds.size);
    return kinds.get(text);
  };
  const visit = (part) => {
    if (part === null || typeof part !== "object") return numberOf(`${typeof part} ${part}`);
    if (!Array.isArray(part)) {
      const entries = Object.keys(part).sort();
      return numberOf(entries.map((name) => `${JSON.stringify(name)}:${visit(part[name])}`).join());
    }
    const items = part.map(visit);
    if (new Set(items).size < items.length) lists.add(part);
    return numberOf(`[${items.join()}]`);
  };
  visit(value);
  return lists;
}
