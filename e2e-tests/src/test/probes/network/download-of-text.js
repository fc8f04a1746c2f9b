// probe: Downloads a text that it made itself.
// where: frame
// expect: blocked
// expect in webkit: failed sandbox-lost
const link = document.documentElement.appendChild(document.createElement("a"));
link.href = URL.createObjectURL(new Blob(["probe"]));
link.download = "probe.txt";
link.click();
await new Promise((resolve) => setTimeout(resolve, 300));
return "blocked: nothing arrives";
