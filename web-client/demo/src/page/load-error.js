import { byId, partsOf, showText } from "./dom.js";

const BUILD_IT = "Build it with “./glovebox build”, then load this page again.";

/** Says what could not be loaded, why, and what to do about it. */
export async function showLoadError(address, error) {
  const notice = byId("load-error");
  const parts = partsOf(notice);
  const { why, remedy } = await reasonFor(address, error);
  parts.what.textContent = `This page needs ${address}.`;
  parts.why.textContent = why;
  showText(parts.remedy, remedy);
  notice.hidden = false;
  byId("empty").hidden = true;
}

async function reasonFor(address, error) {
  try {
    const { ok, status, statusText } = await fetch(address, { method: "HEAD" });
    return ok
      ? { why: `It was loaded, but it did not start: ${error.message}`, remedy: error.hint }
      : { why: `The server answered ${`${status} ${statusText}`.trim()}.`, remedy: BUILD_IT };
  } catch {
    return { why: "The server does not answer.", remedy: "Start it with “./glovebox demo”." };
  }
}
