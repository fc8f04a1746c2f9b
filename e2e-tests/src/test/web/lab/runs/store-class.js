/** The package's own class, which no page gets otherwise. */
export async function storeClass() {
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
  const chunks = loaded.filter((name) => /\/glovebox\/core-\w+\.js$/.test(name));
  const modules = await Promise.all(chunks.map((name) => import(name)));
  return modules.find(({ IndexedDbStore }) => IndexedDbStore).IndexedDbStore;
}
