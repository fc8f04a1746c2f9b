// probe: Downloads a file: from elsewhere that is a navigation, and the sandbox is lost.
// where: frame
// expect: failed sandbox-lost
// expect in firefox: failed limit-cpu
const link = document.documentElement.appendChild(document.createElement("a"));
Object.assign(link, { href: `${TARGET}/download`, download: "probe.txt" });
link.click();
return new Promise(() => {});
