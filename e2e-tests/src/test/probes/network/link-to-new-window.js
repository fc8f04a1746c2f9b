// probe: Clicks on a link into a new window.
// where: frame
// expect: blocked
const link = document.documentElement.appendChild(document.createElement("a"));
Object.assign(link, { href: `${TARGET}/link`, target: "_blank" });
link.click();
await refusal(`${TARGET}/link`);
return "blocked: the server tells";
