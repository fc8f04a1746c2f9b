// probe: Submits a form.
// where: frame
// expect: blocked
const form = document.documentElement.appendChild(document.createElement("form"));
Object.assign(form, { action: `${TARGET}/form`, method: "post", target: "_self" });
form.submit();
await new Promise((resolve) => setTimeout(resolve, 300));
return "blocked: still here";
