// probe: Sends an XMLHttpRequest and waits for the answer in place.
// where: worker, frame
// expect: blocked
const request = new XMLHttpRequest();
request.open("GET", `${TARGET}/xhr-synchronous`, false);
request.send();
return "reached";
