/** The root of an FDC3 desktop agent. Its applications run in iframes of this page. */
import { DesktopAgentFactory, subscribeToConnectionAttemptUuids } from "@morgan-stanley/fdc3-web";
import { announce } from "../platform/ready.js";

const chart = {
  appId: "chart",
  title: "Chart",
  description: "Charts of instruments.",
  type: "web",
  details: { url: new URL("chart.html", location.href).href },
  interop: {
    intents: {
      listensFor: {
        ViewChart: { displayName: "View a chart", contexts: ["fdc3.instrument"] },
        ThinkForEver: { displayName: "Think for ever", contexts: ["fdc3.instrument"] },
        OpenChannel: { displayName: "Open a channel", contexts: ["fdc3.instrument"] },
      },
    },
  },
};

const recipe = {
  appId: "recipe",
  title: "A recipe of the documents",
  type: "web",
  details: { url: new URL("../recipes/fdc3.html", location.href).href },
};

/** Opens an application in an iframe, and tells which connection will be its own. */
async function openInFrame({ appDirectoryRecord }) {
  const frame = document.createElement("iframe");
  frame.src = appDirectoryRecord.details.url;
  document.body.append(frame);
  const { promise, resolve } = Promise.withResolvers();
  const subscription = subscribeToConnectionAttemptUuids(window, frame.contentWindow, (uuid) => {
    subscription.unsubscribe();
    resolve(uuid);
  });
  return promise;
}

await announce(async () => {
  window.agent = await new DesktopAgentFactory().createRoot({
    rootAppId: "desk",
    appDirectoryEntries: [{ host: "127.0.0.1", apps: [chart, recipe] }],
    applicationStrategies: [
      {
        canOpen: async ({ appDirectoryRecord }) => appDirectoryRecord.type === "web",
        open: openInFrame,
      },
    ],
  });
  const { createCodeMode } = await import("/glovebox/index.js");
  const { fdc3 } = await import("/glovebox/fdc3.js");
  window.codeMode = await createCodeMode({
    sources: [fdc3(window.agent)],
    policy: { allow: ["fdc3.*"] },
    limits: { callMs: 12_000 },
  });
});
