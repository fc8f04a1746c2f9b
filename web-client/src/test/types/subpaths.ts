import { version } from "glovebox";
// @ts-expect-error what is not in the exports of the package is not there
import { start } from "glovebox/runtime/guest.js";
// @ts-expect-error the built file is reached by the name of the package alone
import { version as direct } from "glovebox/index.js";
// @ts-expect-error a name that the package does not export
import { createSandbox } from "glovebox";
// @ts-expect-error io.Connect is in a part of its own
import { ioConnect } from "glovebox";

export { createSandbox, direct, ioConnect, start, version };
