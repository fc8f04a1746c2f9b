// probe: Submits a form.
// where: frame
// expect: blocked
const form = document.documentElement.appendChild(document.createElement("form"));
Object.assign(form, { action: `${TARGET}/form`, method: "post", target: "_self" });
form.submit();
await refusal(`${TARGET}/form`);
return "blocked: still here";
