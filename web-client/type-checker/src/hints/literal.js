import { nearest } from "../nearest.js";

const MISMATCH = /"Literal\['([^']*)'\]"[^]*?of type "[^"]*Literal\[([^\]]*)\]/;

/** Which of the texts that are allowed was meant. */
export function literal({ message }) {
  const [, wrong, listed] = MISMATCH.exec(message) ?? [];
  if (wrong === undefined) return undefined;
  const allowed = listed.split(", ").map((each) => each.replaceAll("'", ""));
  const meant = nearest(wrong, allowed);
  return `${meant ? `did you mean "${meant}"? ` : ""}allowed are ${allowed.join(", ")}`;
}
