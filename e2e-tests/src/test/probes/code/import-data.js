// probe: Makes code from text with a module in an address.
// where: worker, frame
// expect: blocked
await import("data:text/javascript,export {}");
return "reached";
