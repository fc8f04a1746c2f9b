import { addedAttribute } from "./added-attribute.js";
import { annotation } from "./annotation.js";
import { anotherKind } from "./another-kind.js";
import { askedKey } from "./asked-key.js";
import { caught } from "./caught.js";
import { changedRow } from "./changed-row.js";
import { comparedLiterals } from "./compared-literals.js";
import { declaredType } from "./declared-type.js";
import { earlierName } from "./earlier-name.js";
import { enrichedRow } from "./enriched-row.js";
import { lenientArgument } from "./lenient-argument.js";
import { madeName } from "./made-name.js";
import { mixedContainer } from "./mixed-container.js";
import { onlyReads } from "./only-reads.js";
import { otherSpelling } from "./other-spelling.js";
import { ownDecorator } from "./own-decorator.js";
import { ownNone } from "./own-none.js";
import { rowAsDict } from "./row-as-dict.js";
import { testedKey } from "./tested-key.js";
import { testedType } from "./tested-type.js";
import { unbound } from "./unbound.js";
import { undemandingRow } from "./undemanding-row.js";
import { unpacked } from "./unpacked.js";
import { wholeNumbers } from "./whole-numbers.js";

/**
 * Where pyright complains of what works. Each takes a finding and answers `"none"` (it is no
 * finding), `"warning"` (it may work), or nothing.
 */
export const PARDONS = [
  addedAttribute,
  annotation,
  anotherKind,
  askedKey,
  caught,
  changedRow,
  comparedLiterals,
  declaredType,
  earlierName,
  enrichedRow,
  lenientArgument,
  madeName,
  mixedContainer,
  onlyReads,
  otherSpelling,
  ownDecorator,
  ownNone,
  rowAsDict,
  testedKey,
  testedType,
  unbound,
  undemandingRow,
  unpacked,
  wholeNumbers,
];
