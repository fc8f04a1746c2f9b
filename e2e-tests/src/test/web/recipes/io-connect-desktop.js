/**
 * The published library in a window whose container has made the API object, as io.Connect Desktop may: here that of
 * the browser's platform.
 */
import IOBrowser from "@interopio/browser";

const io = await IOBrowser();
window.iodesktop = { autoInjected: true };
window.IODesktop = async () => io;
await import("recipe:io-connect-desktop");
