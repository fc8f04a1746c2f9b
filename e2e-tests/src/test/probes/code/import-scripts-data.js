// probe: Makes code from text with a classic script in an address.
// where: worker
// expect: blocked
importScripts("data:text/javascript,");
return "reached";
