import * as glovebox from "/glovebox/index.js";
import { mixedRunsOf } from "./mixed-runs.js";

async function loseTheFrame(codeMode) {
  document.querySelector("iframe").remove();
  // Its farewell may be under way for a while; until then runs in it go on.
  while (!document.querySelector("iframe")) await codeMode.execute({ code: "1" });
}

export const { mixed, soak } = mixedRunsOf(glovebox, loseTheFrame);
