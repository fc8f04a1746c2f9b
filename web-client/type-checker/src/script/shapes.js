import { typeUtils, typedDicts, types } from "glovebox:checker-core";

/** The members of a union, or the one type that it is. */
export function membersOf(type) {
  const members = [];
  typeUtils.doForEachSubtype(type, (member) => members.push(member));
  return members;
}

export const isRow = (type) => types.isClass(type) && types.ClassType.isTypedDictClass(type);

export const isNone = (type) => types.isClass(type) && type.shared.name === "NoneType";

export const isUnknown = (type) => types.isAnyOrUnknown(type);

/** Whether the type is an instance of that class of Python's own. */
export const isBuiltIn = (type, ...names) =>
  types.isClass(type) && names.some((name) => types.ClassType.isBuiltIn(type, name));

/** The keys of a TypedDict: `{ name, isRequired, type }`. */
export function keysOf(row, evaluator) {
  const { knownItems } = typedDicts.getTypedDictMembersForClass(evaluator, row);
  return Array.from(knownItems, ([name, { isRequired, valueType }]) => ({
    name,
    isRequired,
    type: valueType,
  }));
}

/** The names that an object or class offers, those of its base classes included. */
export function attributesOf(type) {
  if (!types.isClass(type)) return [];
  const names = new Set();
  for (const base of type.shared.mro) {
    if (!types.isClass(base)) continue;
    for (const name of base.shared.fields.keys()) if (!name.startsWith("_")) names.add(name);
  }
  return [...names];
}

/**
 * What is called, as a function with parameters: itself, the `__init__` of a class, or the `__call__`
 * of an object.
 */
export function functionOf(callee, evaluator) {
  if (types.isFunction(callee)) return callee;
  if (!types.isClass(callee)) return undefined;
  const name = types.isInstantiableClass(callee) ? "__init__" : "__call__";
  const member = typeUtils.lookUpClassMember(callee, name);
  const method = member && evaluator.getTypeOfMember(member);
  return method && types.isFunction(method) ? method : undefined;
}

/** Whether it is a function that the stubs of the tools declare. */
export const isTool = (fn) => isOfTools(fn.shared.declaration?.uri);

/** Whether a declaration stands in the stubs of the tools. */
export const isOfTools = (uri) => /\/tools\d+\.pyi$/.test(String(uri));

/** Whether what is called is Python's own, in one form or in several. */
export function isOfPython(callee, evaluator) {
  const forms = types.isOverloaded(callee) ? types.OverloadedType.getOverloads(callee) : [];
  const fn = forms[0] ?? functionOf(callee, evaluator);
  return String(fn?.shared.declaration?.uri).includes("/typeshed/");
}

export const parametersOf = (fn) => fn.shared.parameters.map(({ name }) => name).filter(Boolean);

export function parameterType(fn, name) {
  const index = fn.shared.parameters.findIndex((parameter) => parameter.name === name);
  return index < 0 ? undefined : types.FunctionType.getParamType(fn, index);
}

/** Whether an argument for that parameter may be left out. */
export const hasDefault = (fn, name) =>
  fn.shared.parameters.some((each) => each.name === name && each.defaultExpr !== undefined);

/** Whether an object has that attribute or method. */
export const hasMember = (type, name) =>
  types.isClass(type) && typeUtils.lookUpClassMember(type, name) !== undefined;
