// probe: Submits a form into a new window.
// where: frame
// expect: blocked
const form = document.documentElement.appendChild(document.createElement("form"));
Object.assign(form, { action: `${TARGET}/form`, method: "get", target: "_blank" });
form.submit();
await new Promise((resolve) => setTimeout(resolve, 300));
return "blocked: still here";
