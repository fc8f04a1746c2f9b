// probe: Talks to other workers of the same frame, which share its opaque origin: nobody stops that.
// where: worker, frame
// expect: reached
const text = "new BroadcastChannel('workers').postMessage('reached')";
const channel = new BroadcastChannel("workers");
new Worker(URL.createObjectURL(new Blob([text])));
return new Promise((resolve) => {
  channel.onmessage = ({ data }) => resolve(data);
  setTimeout(() => resolve("blocked: silence"), 1500);
});
