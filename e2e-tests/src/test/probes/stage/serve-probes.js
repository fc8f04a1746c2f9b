/** Plays the guest on a port: a script is the name of a probe, and its value is what the probe told. */
const LONGEST_MS = 2000;

function serveProbes(port, probes) {
  const say = (...frame) => port.postMessage([1, frame]);
  const orders = {
    execute: async (name, setup) => {
      const { TARGET, SITE } = JSON.parse(setup).inputs;
      say("completed", JSON.stringify(await told(probes[name], TARGET, SITE)));
    },
    reset: () => say("clean"),
  };
  port.onmessage = ({ data: [, ...frames] }) => {
    for (const [order, ...fields] of frames) orders[order]?.(...fields);
  };
  say("ready", 1);
}

/**
 * For probes that a foreign server tells on: ends when the browser says that its policy refused this
 * address, or else when it has had the time to ask for it.
 */
function refusal(address, timeToAskMs = 300) {
  return new Promise((resolve) => {
    addEventListener("securitypolicyviolation", ({ blockedURI }) => {
      if (blockedURI === address) resolve("blocked: by the policy");
    });
    setTimeout(() => resolve("blocked: silence"), timeToAskMs);
  });
}

/** What a probe returned; what it threw, and that it fell silent, are walls too. */
async function told(probe, target, site) {
  const silence = new Promise((resolve) => {
    setTimeout(() => resolve("blocked: no answer"), LONGEST_MS);
  });
  try {
    return await Promise.race([probe(target, site), silence]);
  } catch (reason) {
    return `blocked: ${reason}`;
  }
}
