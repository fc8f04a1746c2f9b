/** What an app adds to the function of the guide: its own files are the network's, or what was kept of them. */
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => event.respondWith(answer(event.request)));

async function answer(request) {
  return (await runtimeFile(request)) ?? own(request);
}

/** As many apps do: every navigation is answered with the one page that there is. */
async function own(request) {
  const asked = request.mode === "navigate" ? registration.scope : request;
  const kept = await caches.open("app");
  try {
    const fetched = await fetch(asked);
    await kept.put(asked, fetched.clone());
    return fetched;
  } catch (reason) {
    const before = await kept.match(asked);
    if (before) return before;
    throw reason;
  }
}
