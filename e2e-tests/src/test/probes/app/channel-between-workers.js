// probe: Talks to other workers of the same frame, which share its opaque origin but in WebKit: nobody stops that.
// where: worker, frame
// expect: reached
// expect in webkit: blocked
const text = "new BroadcastChannel('workers').postMessage('reached')";
const channel = new BroadcastChannel("workers");
try {
  new Worker(URL.createObjectURL(new Blob([text])));
} catch {
  new Worker(`data:text/javascript,${encodeURIComponent(text)}`);
}
return new Promise((resolve) => {
  channel.onmessage = ({ data }) => resolve(data);
  setTimeout(() => resolve("blocked: silence"), 1500);
});
