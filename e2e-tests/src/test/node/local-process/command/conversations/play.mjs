/** Plays a conversation with the tools of a client of MCP, and counts. */
import assert from "node:assert/strict";
import { definitionOf, Meter } from "./meter.mjs";

/**
 * @param tools their definitions, and `call`, which has a call made and gives its text
 * @param requests of `conversation.mjs`
 * @param shorter of `Meter`
 */
export async function play({ definitions, call }, requests, shorter) {
  const meter = new Meter(definitions.map(definitionOf), shorter);
  let latest = "";
  for (const request of requests) {
    if (request.says === "user") meter.hears(request.text);
    else if (request.says === "answer") meter.says(request.text);
    else if (request.holds) assert.match(latest, request.holds);
    else {
      meter.says(JSON.stringify(request.calls));
      for (const each of request.calls) {
        meter.count(each.name);
        const { text, isError } = await call(each);
        if (isError) meter.failed.push(text);
        latest = text;
        meter.hears(text);
      }
    }
  }
  return meter;
}
