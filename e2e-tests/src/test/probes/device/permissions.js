// probe: Asks which permissions the site has.
// where: worker, frame
// expect: blocked
const { state } = await navigator.permissions.query({ name: "notifications" });
return state === "granted" ? "reached" : `blocked: ${state}`;
