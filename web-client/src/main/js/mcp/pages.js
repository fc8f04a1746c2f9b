const MOST_PAGES = 1_000;
const MOST_ITEMS = 10_000;

export const tooMany = (what) =>
  new Error(
    `the server's list of ${what} has more than ${MOST_ITEMS} entries or ${MOST_PAGES} pages`,
  );

export function bounded(what, items) {
  if (items.length > MOST_ITEMS) throw tooMany(what);
  return items;
}

/** The entries of all pages, as servers without an end to them are not trusted to stop. */
export async function allPages(what, ask) {
  const items = [];
  const seen = new Set();
  let cursor;
  do {
    const page = await ask(cursor === undefined ? {} : { cursor });
    for (const item of page[what] ?? []) items.push(item);
    cursor = page.nextCursor ?? undefined;
    if (seen.has(cursor)) throw new Error(`the server's list of ${what} goes in a circle`);
    if (seen.size === MOST_PAGES) throw tooMany(what);
    bounded(what, items);
    seen.add(cursor);
  } while (cursor !== undefined);
  return items;
}
