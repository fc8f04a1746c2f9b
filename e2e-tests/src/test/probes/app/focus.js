// probe: Takes the keyboard from the app: no policy stops a frame from that.
// where: frame
// expect: reached
// expect in firefox: blocked
// expect in webkit: blocked
focus();
const box = document.documentElement.appendChild(document.createElement("input"));
box.focus();
await new Promise((resolve) => setTimeout(resolve, 100));
return document.hasFocus() ? "reached" : "blocked: no focus";
