import IOBrowser from "@interopio/browser";
import { registerDesk } from "../../../../../web-client/demo/src/desk/on-platform.js";
import { openDesk } from "../../../../../web-client/target/teavm-demo/desk.js";
import { announce } from "./ready.js";

await announce(async () => {
  const io = await IOBrowser();
  await registerDesk(io.interop, openDesk());
  window.io = io;
});
