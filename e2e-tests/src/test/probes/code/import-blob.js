// probe: Makes code from text with a module in a blob.
// where: worker, frame
// expect: blocked
await import(URL.createObjectURL(new Blob(["export {}"], { type: "text/javascript" })));
return "reached";
