// probe: Sets a cookie with the cookie store.
// where: worker, frame
// expect: blocked
await cookieStore.set("probe", "1");
return "reached";
