import { CONSTANT } from "../script/node-kinds.js";
import { changesBefore } from "../script/changes-before.js";
import { noneSubjects } from "../script/none-subjects.js";

/**
 * A None or a missing key that a tool declares to be possible, where the script has changed nothing yet: many
 * schemas say so of what is always there, and if it is not, the script fails at that line and nothing is lost. A
 * None that is written there will be one.
 */
export function onlyReads(finding) {
  if (changesBefore(finding)) return undefined;
  if (finding.rule === "reportTypedDictNotRequiredAccess") return "warning";
  const subjects = noneSubjects(finding);
  const isWritten = subjects.some(({ nodeType }) => nodeType === CONSTANT);
  return subjects.length > 0 && !isWritten ? "warning" : undefined;
}
