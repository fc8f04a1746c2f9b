// probe: Asks for the storage of its site.
// where: frame
// expect: blocked
await document.requestStorageAccess();
return "reached";
