/** Appended to the frame's own script: what whoever gets in after it finds of WebRTC, and tells the app. */
(async () => {
  const found = [typeof RTCPeerConnection, typeof webkitRTCPeerConnection];
  for (const [attribute, value] of [
    ["src", "about:blank"],
    ["srcdoc", "<p>"],
  ]) {
    const nested = document.createElementNS("http://www.w3.org/1999/xhtml", "iframe");
    nested.setAttribute(attribute, value);
    document.documentElement.append(nested);
    await new Promise((resolve) => setTimeout(resolve, 200));
    try {
      found.push(typeof nested.contentWindow.RTCPeerConnection);
    } catch {
      found.push("of another origin");
    }
  }
  parent.postMessage(`WebRTC: ${found.join(", ")}`, "*");
})();
