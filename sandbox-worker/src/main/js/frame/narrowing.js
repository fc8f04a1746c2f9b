/**
 * Where the programs of workers come from, the one scheme that this engine needs of the two that
 * the file's policy allows: the first act of the frame is to forbid the other. WebKit starts no
 * worker from a blob where the page is under COEP.
 */
const workersComeFrom = navigator.vendor.startsWith("Apple") ? "data:" : "blob:";
/** @type {any} */
const narrower = document.createElementNS("http://www.w3.org/1999/xhtml", "meta");
narrower.httpEquiv = "Content-Security-Policy";
narrower.content = `worker-src ${workersComeFrom}`;
document.head.append(narrower);
