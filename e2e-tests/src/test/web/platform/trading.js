import IOBrowser from "@interopio/browser";
import { announce } from "./ready.js";
import { methods, prices } from "./trading-methods.js";

await announce(async () => {
  const io = await IOBrowser();
  await io.intents.register(
    { intent: "ShowChart", contextTypes: ["Instrument"], displayName: "Show a chart" },
    ({ type, data }) => ({ shown: data?.symbol ?? null, of: type }),
  );
  await io.interop.createStream(...prices);
  for (const { definition, handler } of methods) await io.interop.register(definition, handler);
  window.io = io;
});
