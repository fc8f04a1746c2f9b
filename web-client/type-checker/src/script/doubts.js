import * as kind from "./node-kinds.js";
import { below, keyOf, nodesOf } from "./tree.js";

/** What binds names to what comes out of an expression. */
const BINDINGS = {
  [kind.ASSIGNMENT]: ({ leftExpr, rightExpr }) => [leftExpr, rightExpr],
  [kind.ASSIGNMENT_EXPRESSION]: ({ name, rightExpr }) => [name, rightExpr],
  [kind.COMPREHENSION_FOR]: ({ targetExpr, iterableExpr }) => [targetExpr, iterableExpr],
  [kind.FOR]: ({ targetExpr, iterableExpr }) => [targetExpr, iterableExpr],
};

/** Rules that complain of a type; a name or a parameter that is not there is wrong all the same. */
const OF_TYPES =
  /^report(ArgumentType|AttributeAccessIssue|CallIssue|IndexIssue|OperatorIssue|Optional\w+)$/;
const OF_CALLS = /^(Argument missing|No parameter named|Expected \d)/;

/**
 * The names and keys of a script whose types are known to be wrong, because it put something else
 * there, and everything that is made of them.
 */
export class Doubts {
  #names = new Set();
  #keys = new Set();
  #tree;

  constructor(tree) {
    this.#tree = tree;
  }

  /** An expression holds something else than its type says. */
  doubt(expression) {
    const key = keyOf(expression);
    const name = rootOf(expression);
    if (key !== undefined) this.#keys.add(key);
    else if (name !== undefined) this.#names.add(name);
  }

  /** Whether a finding follows from a type that is in doubt. */
  cover({ rule = "", message, node }) {
    if (this.#names.size + this.#keys.size === 0) return false;
    return OF_TYPES.test(rule) && !OF_CALLS.test(message) && this.#isIn(node);
  }

  /** To be called when all is doubted that is to be: what is made of it is in doubt too. */
  spread() {
    for (let known = -1; known < this.#names.size;) {
      known = this.#names.size;
      if (known + this.#keys.size > 0) for (const node of nodesOf(this.#tree)) this.#follow(node);
    }
  }

  #follow(node) {
    const [target, source] = BINDINGS[node.nodeType]?.(node.d) ?? [];
    if (source && this.#isIn(source)) this.#add(target);
    if (node.nodeType === kind.LAMBDA && this.#isIn(node.parent?.parent)) {
      for (const parameter of node.d.params) this.#add(parameter.d.name);
    }
  }

  #add(target) {
    for (const { nodeType, d } of target ? below(target) : []) {
      if (nodeType === kind.NAME) this.#names.add(d.value);
    }
  }

  #isIn(expression) {
    for (const node of expression ? below(expression) : []) {
      if (node.nodeType === kind.NAME && this.#names.has(node.d.value)) return true;
      if (this.#keys.has(keyOf(node))) return true;
    }
    return false;
  }
}

/** The name that an expression begins with, or the last attribute of it: `table[0]`, `self.rows`. */
function rootOf(expression) {
  switch (expression.nodeType) {
    case kind.INDEX:
    case kind.CALL:
      return rootOf(expression.d.leftExpr);
    case kind.MEMBER_ACCESS:
      return expression.d.member.d.value;
    case kind.NAME:
      return expression.d.value;
    default:
      return undefined;
  }
}
