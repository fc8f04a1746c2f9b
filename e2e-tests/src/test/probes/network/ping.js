// probe: Clicks on a link that sends a ping.
// where: frame
// expect: blocked
// expect in webkit: failed sandbox-lost
const link = document.documentElement.appendChild(document.createElement("a"));
Object.assign(link, { href: "#here", ping: `${TARGET}/ping` });
link.click();
await refusal(`${TARGET}/ping`);
return "blocked: the server tells";
