import IOBrowser from "@interopio/browser";
import "@interopio/fdc3";
import { announce } from "./ready.js";

/** The library puts the agent on the window once io.Connect is there. */
await announce(async () => {
  window.io = await IOBrowser();
  await new Promise((resolve) => {
    if (window.fdc3) resolve();
    else window.addEventListener("fdc3Ready", resolve, { once: true });
  });
});
