import { nearest } from "../nearest.js";

/** The module that was meant, and which there are. */
export function module({ rule, module: wanted, isFirstOfKind, allowed }) {
  if (rule !== "forbiddenImport") return undefined;
  const meant = nearest(wanted, allowed);
  const listed = isFirstOfKind && `available are ${allowed.join(", ")}`;
  return [meant && `did you mean "${meant}"?`, listed].filter(Boolean).join(" ");
}
