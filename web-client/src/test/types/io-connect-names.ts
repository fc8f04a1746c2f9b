import { createCodeMode } from "glovebox";
import { interopToolNames } from "glovebox/io-connect";

export const codeMode = createCodeMode({ toolNames: interopToolNames });
export const listing: string = interopToolNames.list;

// @ts-expect-error the names are interop.io's
interopToolNames.list = "other";
// @ts-expect-error they know none that calls a function without a script
interopToolNames.call;
