/** What pyright calls the nodes of its tree; its own enumeration is gone when it is bundled. */
export const ARGUMENT = 1;
export const ASSIGNMENT = 3;
export const ASSIGNMENT_EXPRESSION = 4;
export const AUGMENTED_ASSIGNMENT = 5;
export const AWAIT = 6;
export const BINARY_OPERATION = 7;
export const CALL = 9;
export const CLASS = 10;
export const COMPREHENSION = 11;
export const COMPREHENSION_FOR = 12;
export const CONSTANT = 14;
export const DEL = 17;
export const DICTIONARY = 18;
export const DICTIONARY_ENTRY = 20;
export const IF = 22;
export const INDEX = 27;
export const EXCEPT = 28;
export const FOR = 29;
export const FORMAT_STRING = 30;
export const FUNCTION = 31;
export const LAMBDA = 33;
export const LIST = 34;
export const MEMBER_ACCESS = 35;
export const MODULE = 36;
export const MODULE_NAME = 37;
export const NAME = 38;
export const NUMBER = 39;
export const PARAMETER = 41;
export const RETURN = 44;
export const SET = 45;
export const SLICE = 46;
export const STATEMENT_LIST = 47;
export const STRING_LIST = 48;
export const STRING = 49;
export const TERNARY = 51;
export const TUPLE = 52;
export const TRY = 53;
export const TYPE_ANNOTATION = 54;
export const UNARY_OPERATION = 55;
export const UNPACK = 56;
export const WHILE = 57;
export const WITH_ITEM = 59;
export const YIELD = 60;
export const YIELD_FROM = 61;
export const CASE = 64;
export const PATTERN_SEQUENCE = 65;
export const PATTERN_AS = 66;
export const PATTERN_LITERAL = 67;
export const PATTERN_ENTRY = 71;
export const TYPE_ALIAS = 77;

/** Those of them that have a value. */
export const EXPRESSIONS = new Set([
  BINARY_OPERATION,
  CALL,
  COMPREHENSION,
  DICTIONARY,
  INDEX,
  LIST,
  MEMBER_ACCESS,
  NAME,
  SET,
  TERNARY,
  TUPLE,
]);

/** What it calls the operators `in` and `not in`. */
export const MEMBERSHIP = new Set([41, 42]);

/** What it calls the operators `==` and `!=`. */
export const EQUALITY = new Set([12, 28]);

/** What it calls the operator `or`. */
export const OR = 37;
