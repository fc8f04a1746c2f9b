/** Tuples of numbers that are written out, as in `(year, month) > (2026, 3)`: pyright compares their literals. */
export const comparedLiterals = ({ rule, message }) =>
  rule === "reportOperatorIssue" &&
  /^Operator "[<>]=?" not supported for types "tuple\[.*Literal\[/.test(message)
    ? "none"
    : undefined;
