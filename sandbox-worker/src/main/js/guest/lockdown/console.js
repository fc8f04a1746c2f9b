/**
 * Stops a script from writing into the developer's console, where its text would look like the page's own.
 * Pyodide writes there when the interpreter dies, so the functions stay and do nothing.
 */
export function silenceConsole(scope) {
  const silence = () => {};
  const names = ["debug", "error", "info", "log", "trace", "warn"];
  scope.console = Object.freeze(Object.fromEntries(names.map((name) => [name, silence])));
}
