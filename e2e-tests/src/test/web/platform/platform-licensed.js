import IOBrowserPlatform from "@interopio/browser-platform";
import { platformConfig } from "./platform-config.js";
import { announce } from "./ready.js";

/** The test hands the key in through a function, so that no address and no trace holds it. */
await announce(async () => {
  const licenseKey = await window.licenceKey();
  const { io } = await IOBrowserPlatform({ licenseKey, ...(await platformConfig()) });
  window.io = io;
});
