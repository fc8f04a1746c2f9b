// probe: Writes to storage that is shared between sites.
// where: worker, frame
// expect: blocked
await sharedStorage.set("probe", "1");
return "reached";
