import { Console } from "node:console";
import { Writable } from "node:stream";
import { withoutControls } from "./secrets.js";

/**
 * Whatever anything prints in this process goes to the errors, without secrets: what is given back is the only
 * way to the output.
 */
export function quietOutput(secrets) {
  const write = process.stdout.write.bind(process.stdout);
  const errors = process.stderr.write.bind(process.stderr);
  const line = (text) => errors(withoutControls(secrets.hide(String(text))));
  process.stdout.write = (text, ...rest) => {
    line(text);
    rest.findLast((each) => typeof each === "function")?.();
    return true;
  };
  const quiet = new Writable({
    decodeStrings: false,
    write(text, encoding, done) {
      line(text);
      done();
    },
  });
  globalThis.console = new Console(quiet, quiet);
  const output = new Writable({
    decodeStrings: false,
    write: (text, encoding, done) => void write(text, done),
  });
  return { output, tell: (text) => line(`glovebox: ${text}\n`) };
}
