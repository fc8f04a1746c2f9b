import { loadCore } from "../core/core.js";
import { packagePart } from "../core/package-part.js";
import { Source } from "../core/source.js";
import { openStore } from "../runs/stores.js";
import { CodeMode } from "./code-mode.js";
import { addSources, closeSources, withOpenSources } from "./open-sources.js";
import { Telemetry } from "./telemetry.js";

/**
 * @param house finds the runtime files, says what the sandboxes are, and may begin with the first one
 * @param open opens the store of the option
 */
export async function createCodeModeWith(house, given = {}, open = openStore) {
  const parts = partsOf();
  house.begin(Object(given));
  const options = await withOpenSources(given).catch((reason) => {
    house.end();
    throw reason;
  });
  let made;
  try {
    const telemetry = Telemetry.of(options);
    const followed = telemetry ? telemetry.asked(options) : options;
    const store = await open(options?.store);
    const { core, schemas } = await parts;
    made = core.createCodeMode(followed, (assets, capMb) => house.locate(assets, capMb), store);
    telemetry?.follow(made);
    const sources = options.sources ?? [];
    await addSources(
      made,
      sources.map((source) => Source.handleOf(source, core)),
    );
    made.open(schemas.validateOnPage, schemas.searchWork, schemas.workOnRun);
    return new CodeMode(made, store?.windows);
  } catch (reason) {
    made?.dispose();
    house.end();
    if (Array.isArray(options?.sources)) closeSources(options.sources);
    throw reason;
  }
}

/** What a Code Mode is made with, asked for at once: whoever waits for it hears of it if it is not to be had. */
function partsOf() {
  const parts = Promise.all([loadCore(), packagePart(import("../schemas/on-page.js"))]).then(
    ([core, schemas]) => ({ core, schemas }),
  );
  parts.catch(() => {});
  return parts;
}
