// probe: Opens a picker for the person's files.
// where: worker, frame
// expect: blocked
await showOpenFilePicker();
return "reached";
