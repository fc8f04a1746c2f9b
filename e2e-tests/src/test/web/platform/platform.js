import GlueWebPlatform from "@glue42/web-platform";
import { platformConfig } from "./platform-config.js";
import { announce } from "./ready.js";

await announce(async () => {
  const { glue } = await GlueWebPlatform(await platformConfig());
  window.io = glue;
});
