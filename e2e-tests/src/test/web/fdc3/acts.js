/** What a test has the desk do. */

export async function execute(request) {
  return window.codeMode.execute(request);
}

/** Does not wait for the application to connect: it says itself what it has come to. */
export async function open(appId) {
  void window.agent.open({ appId });
}
