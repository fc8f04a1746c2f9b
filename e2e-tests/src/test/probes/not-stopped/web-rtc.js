// probe: Asks a STUN server for an address, which no connect-src stops.
// where: frame
// expect: blocked
const connection = new RTCPeerConnection({
  iceServers: [{ urls: TARGET.replace("http://", "stun:") }],
});
connection.createDataChannel("out");
await connection.setLocalDescription(await connection.createOffer());
await new Promise((resolve) => setTimeout(resolve, 500));
return "blocked: the server tells";
