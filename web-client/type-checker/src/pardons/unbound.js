/** What is said of a name that only some ways bind; that it is one is a warning of its own. */
export function unbound({ message }) {
  return /"Unbound \||\| Unbound"/.test(message) ? "none" : undefined;
}
