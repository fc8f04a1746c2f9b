import { byId, partsOf } from "./dom.js";

/** Says what could not be loaded, why, and what to do about it. */
export async function showLoadError(address, error) {
  const notice = byId("load-error");
  const { what, why, remedy } = partsOf(notice);
  what.textContent = `This page needs ${address}.`;
  why.textContent = await reasonFor(address, error);
  remedy.textContent = "Build it with “./glovebox build”, then load this page again.";
  notice.hidden = false;
  byId("empty").hidden = true;
}

async function reasonFor(address, error) {
  try {
    const answer = await fetch(address, { method: "HEAD" });
    if (!answer.ok) {
      return `The server answered ${answer.status} ${answer.statusText}`.trim() + ".";
    }
    return `It was loaded, but it did not start: ${error.message}`;
  } catch {
    return "The server does not answer.";
  }
}
