/** Has the package find its optional peers among the packages of the tests, as in an application that has them. */
import { registerHooks } from "node:module";

registerHooks({
  resolve: (name, context, next) => next(name, isPeer(name, context) ? ours(context) : context),
});

const isPeer = (name, { parentURL }) =>
  parentURL?.includes("/web-client/target/npm/") && !/^(?:\.|node:)/.test(name);
const ours = (context) => ({ ...context, parentURL: import.meta.url });
