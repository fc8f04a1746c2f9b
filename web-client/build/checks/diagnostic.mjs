import ts from "typescript";

/**
 * What a compiler complains of, in a line.
 *
 * @param place tells where a file is, for whoever reads it
 */
export function sentence({ file, start, messageText }, place) {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  if (!file) return message;
  const { line } = file.getLineAndCharacterOfPosition(start);
  return `${place(file.fileName)}:${line + 1}: ${message}`;
}
