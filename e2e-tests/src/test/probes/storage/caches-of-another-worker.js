// probe: Leaves something in a cache, for another worker of the same frame to find.
// where: worker, frame
// expect: blocked
const cache = await caches.open("left");
await cache.put("https://left.example/", new Response("left"));
const text =
  "caches.match('https://left.example/').then((found) => postMessage(found ? 'reached' : 'blocked: nothing'))";
const asBlob = () => new Worker(URL.createObjectURL(new Blob([text])));
const asData = () => new Worker(`data:text/javascript,${encodeURIComponent(text)}`);
const told = (start) =>
  new Promise((resolve) => {
    try {
      const worker = start();
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve("blocked: error event");
    } catch (error) {
      resolve(`blocked: ${error}`);
    }
  });
const both = await Promise.all([told(asBlob), told(asData)]);
return both.find((one) => one === "reached") ?? both.join(", ");
