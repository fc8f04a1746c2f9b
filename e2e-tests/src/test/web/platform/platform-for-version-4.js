/**
 * What @interopio/browser 4 asks its platform for and the open platform does not have: a stream of
 * themes and two answers about notifications. It stands in for nothing else, and is never shipped.
 */
export async function themesAndNotifications(io, config, platform) {
  await platform.platformApi.systemGlue.interop.createStream("T42.Core.Plus.Themes.Stream");
  await platform.interception.register({
    interceptions: Object.keys(answers).map((operation) => ({
      domain: "notifications",
      operation,
    })),
    callInterceptor: async (message) => answers[message.operation](message),
  });
}

const answers = {
  operationCheck: ({ data }) => ({ isSupported: data.operation === "getConfiguration" }),
  getConfiguration: () => ({
    configuration: {
      enable: false,
      enableToasts: false,
      sourceFilter: { allowed: ["*"], blocked: [] },
    },
  }),
};
