/** All that the store of runs has of them, but for checkpoints: copied aside, and put back as it was. */
const DATABASE = "glovebox-runs";
const COPIED = ["runs", "entries"];

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function inOneAct(mode, work) {
  const database = await done(indexedDB.open(DATABASE));
  const act = database.transaction(COPIED, mode);
  const isThere = new Promise((resolve, reject) => {
    act.oncomplete = resolve;
    act.onabort = () => reject(act.error);
  });
  const result = await work(COPIED.map((name) => act.objectStore(name)));
  await isThere;
  database.close();
  return result;
}

export function copyStore() {
  return inOneAct("readonly", (stores) =>
    Promise.all(
      stores.map((store) => Promise.all([done(store.getAll()), done(store.getAllKeys())])),
    ),
  );
}

export function putBack(copy) {
  return inOneAct("readwrite", async (stores) => {
    stores.forEach((store, i) => {
      const [values, keys] = copy[i];
      store.clear();
      values.forEach((value, at) => store.put(value, ...(store.keyPath ? [] : [keys[at]])));
    });
  });
}
