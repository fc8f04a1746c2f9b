// probe: Lists the app's databases.
// where: worker, frame
// expect: blocked
await indexedDB.databases();
return "reached";
