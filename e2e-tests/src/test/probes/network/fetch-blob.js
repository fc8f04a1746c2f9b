// probe: Fetches what it made itself, which shows that the policy leaves no scheme open.
// where: worker, frame
// expect: blocked
await fetch(URL.createObjectURL(new Blob(["probe"])));
return "reached";
