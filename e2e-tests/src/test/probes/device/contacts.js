// probe: Reads the contacts.
// where: frame
// expect: blocked
await navigator.contacts.select(["name"]);
return "reached";
