// probe: Makes code from text with a classic script in a blob.
// where: worker
// expect: blocked
importScripts(URL.createObjectURL(new Blob([""], { type: "text/javascript" })));
return "reached";
