import absent from "glovebox:absent";
import { nearest } from "../script/nearest.js";

const INSTEAD = new Map(Object.entries(absent.ABSENT_MODULES));

/** What to do without the module; or the one that was meant, and which there are. */
export function module({ rule, module: wanted, isFirstOfKind, allowed }) {
  if (rule !== "forbiddenImport") return undefined;
  const instead = INSTEAD.get(wanted) ?? INSTEAD.get(wanted.split(".")[0]);
  if (instead) return instead;
  const meant = nearest(wanted, allowed);
  const listed = isFirstOfKind && `available are ${allowed.join(", ")}`;
  return [meant && `did you mean "${meant}"?`, listed].filter(Boolean).join(" ");
}
