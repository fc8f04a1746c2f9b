import { types } from "glovebox:checker-core";
import jsonForms from "./json-forms.json";
import { isBuiltIn, isRow, isUnknown, keysOf, membersOf } from "./shapes.js";

const LITERAL_TYPES = ["str", "LiteralString", "int", "bool", "bytes"];

/**
 * The same for an argument of a tool, which crosses to the page as JSON: a date goes as text, a set as
 * a list.
 */
export function mayCross(expected, given, evaluator) {
  if (membersOf(given).some(isUnknown)) return true;
  const options = membersOf(expected);
  return membersOf(given).every(
    (value) =>
      mayDo(expected, value, evaluator) || options.some((option) => hasFormOf(option, value)),
  );
}

const hasFormOf = (option, value) =>
  types.isClass(option) &&
  types.isClass(value) &&
  value.shared.mro.some((base) => jsonForms[base.shared?.name]?.includes(formOf(option)));

const formOf = (option) => (isRow(option) ? "row" : option.shared.name);

/**
 * Whether a value of one type may well do where another is expected: true where pyright is right
 * about the types and the script works all the same, because Python has only one kind of dict, and
 * because a list that nobody changes may hold something more special.
 */
export function mayDo(expected, given, evaluator) {
  if (isUnknown(expected) || membersOf(given).some(isUnknown)) return true;
  const options = membersOf(expected);
  return membersOf(given).every((value) =>
    options.some((option) => memberMayDo(option, value, evaluator)),
  );
}

function memberMayDo(option, value, evaluator) {
  if (isUnknown(option) || isUnknown(value) || evaluator.assignType(option, value)) return true;
  if (!types.isClass(option) || !types.isClass(value)) return false;
  return (
    isUndecidedLiteral(option, value) ||
    isDictForRow(option, value) ||
    isRowForRow(option, value, evaluator) ||
    holdsWhatMayDo(option, value, evaluator)
  );
}

/** A text of which only the run knows whether it is one of those that are allowed. */
const isUndecidedLiteral = (option, value) =>
  option.priv.literalValue !== undefined &&
  value.priv.literalValue === undefined &&
  isBuiltIn(value, ...LITERAL_TYPES) &&
  option.shared.name === value.shared.name.replace("LiteralString", "str");

const isDictForRow = (option, value) => isRow(option) && isBuiltIn(value, "dict");

/** Pairs of rows that are being compared: what is a part of itself is compared once. */
const compared = [];

/** A row of the script's own without a key that may be left out, or with a text for an allowed one. */
function isRowForRow(option, value, evaluator) {
  if (!isRow(option) || !isRow(value)) return false;
  if (compared.some(([a, b]) => a === option.shared && b === value.shared)) return true;
  compared.push([option.shared, value.shared]);
  const given = new Map(keysOf(value, evaluator).map((each) => [each.name, each.type]));
  const wanted = keysOf(option, evaluator);
  const mayDoAll =
    [...given.keys()].every((name) => wanted.some((each) => each.name === name)) &&
    wanted.every(({ name, isRequired, type }) =>
      given.has(name) ? mayDo(type, given.get(name), evaluator) : !isRequired,
    );
  compared.pop();
  return mayDoAll;
}

function holdsWhatMayDo(option, value, evaluator) {
  const expected = option.priv.typeArgs ?? [];
  const given = value.priv.typeArgs ?? [];
  const isContainer = option.shared.name === value.shared.name && expected.length > 0;
  return (
    isContainer &&
    expected.length === given.length &&
    expected.every((type, i) => mayDo(type, given[i], evaluator))
  );
}
