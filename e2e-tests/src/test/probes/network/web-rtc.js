// probe: Asks a STUN server for an address, which no connect-src stops.
// where: worker
// expect: blocked
const connection = new RTCPeerConnection({
  iceServers: [{ urls: TARGET.replace("http://", "stun:") }],
});
connection.createDataChannel("out");
await connection.setLocalDescription(await connection.createOffer());
return new Promise((resolve) => {
  connection.onicecandidate = ({ candidate }) =>
    candidate || resolve("blocked: no more candidates");
  setTimeout(() => resolve("blocked: no candidate"), 800);
});
