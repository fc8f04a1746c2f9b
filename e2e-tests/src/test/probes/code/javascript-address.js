// probe: Makes code from text with an address.
// where: frame
// expect: blocked
const link = document.documentElement.appendChild(document.createElement("a"));
link.href = "javascript:self.addressRan=true";
link.click();
await new Promise((resolve) => setTimeout(resolve, 100));
return self.addressRan ? "reached" : "blocked: did not run";
