const WHOLE =
  /^Argument of type "float" cannot be assigned to parameter "\w+" of type "int" in function "(__getitem__|__init__)"/;

/** Where Python takes any number: the keys of a dict, and what a Counter counts. */
export const wholeNumbers = ({ rule, message }) =>
  rule === "reportArgumentType" && WHOLE.test(message) ? "none" : undefined;
