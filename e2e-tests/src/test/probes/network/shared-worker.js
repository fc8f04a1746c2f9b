// probe: Starts a shared worker, which could outlive its page, and fetches there.
// where: worker, frame
// expect: blocked
const text = `onconnect = ({ ports: [port] }) => fetch("${TARGET}/shared").then(() => port.postMessage("reached"), (error) => port.postMessage("blocked: " + error))`;
const { port } = new SharedWorker(URL.createObjectURL(new Blob([text])));
return new Promise((resolve) => {
  port.onmessage = ({ data }) => resolve(data);
  refusal(`${TARGET}/shared`, 800).then(resolve);
});
