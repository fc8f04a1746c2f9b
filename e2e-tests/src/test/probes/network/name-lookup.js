// probe: Looks a host name up, because a name can carry data.
// where: frame
// expect: blocked
const element = document.createElement("link");
Object.assign(element, { rel: "dns-prefetch", href: "http://secret.example.invalid" });
document.documentElement.append(element);
return new Promise((resolve) => {
  element.onload = () => resolve("blocked: loaded, the server tells");
  element.onerror = () => resolve("blocked: error event");
  setTimeout(() => resolve("blocked: silence"), 300);
});
