// probe: Submits a form into a new window.
// where: frame
// expect: blocked
const form = document.documentElement.appendChild(document.createElement("form"));
Object.assign(form, { action: `${TARGET}/form`, method: "get", target: "_blank" });
form.submit();
await refusal(`${TARGET}/form`);
return "blocked: still here";
