import * as kind from "../script/node-kinds.js";
import { mayBeNone, noneSubjects } from "../script/none-subjects.js";
import { isMeasured, keysWhere, withinTest } from "../script/tested.js";
import { askedKey, keyOf, textOf } from "../script/tree.js";

/**
 * A key whose value the script looks at in some condition: rows were filtered by it, in a way that
 * the checker does not follow.
 */
export function testedKey(finding) {
  const { tree, evaluator } = finding;
  const subjects = noneSubjects(finding);
  const keys = subjects.map((subject) => keyIn(subject, evaluator, 0));
  if (keys.length === 0 || keys.includes(undefined)) return undefined;
  return keys.every((key) => testedKeys(tree).has(key)) ? "warning" : undefined;
}

/** The key whose value may be the None: of the expression itself, or of what is in its list. */
function keyIn(node, evaluator, depth) {
  switch (node?.nodeType) {
    case kind.INDEX:
      return mayBeNone(node, evaluator) ? keyOf(node) : undefined;
    case kind.COMPREHENSION:
      return keyIn(node.d.expr, evaluator, depth);
    case kind.LIST:
    case kind.SET:
      return node.d.items.length === 1 ? keyIn(node.d.items[0], evaluator, depth) : undefined;
    case kind.CALL:
      return keyIn(node.d.args[0]?.d.valueExpr, evaluator, depth);
    case kind.BINARY_OPERATION:
      return keyIn(node.d.leftExpr, evaluator, depth) ?? keyIn(node.d.rightExpr, evaluator, depth);
    case kind.NAME:
      return depth < 3 ? keyBehind(node, evaluator, depth + 1) : undefined;
    default:
      return undefined;
  }
}

function keyBehind(name, evaluator, depth) {
  const { decls } = evaluator.getDeclInfoForNameNode(name) ?? { decls: [] };
  return decls.map((each) => keyIn(each.inferredTypeSource, evaluator, depth)).find(Boolean);
}

/** `if has(row, "email")`, of a function of the script. */
const givenKey = (node) =>
  node.nodeType === kind.STRING_LIST && node.parent?.nodeType === kind.ARGUMENT
    ? textOf(node)
    : undefined;

const testedKeys = keysWhere((node) => {
  const key = keyOf(node) ?? askedKey(node) ?? givenKey(node);
  return key !== undefined && withinTest(node, isMeasured) ? key : undefined;
});
