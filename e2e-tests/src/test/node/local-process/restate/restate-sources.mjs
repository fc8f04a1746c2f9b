/** The built package, and the SDK that it finds: of an installation there is one. */
const HOME = "../../../../../../web-client";
export const glovebox = await import(`${HOME}/target/npm/node.js`);
export const { runService } = await import(`${HOME}/target/npm/restate.js`);
export const { createEndpointHandler, service } = await import(
  `${HOME}/node_modules/@restatedev/restate-sdk/dist/index.js`
);
