/** Scripts that go wrong, in the order of the menu: what happens to each. */
export const mistakes = [
  { id: "typo", asks: "Call a wrong name, and not be started" },
  { id: "failure", asks: "Fail with a clear message" },
  { id: "runaway", asks: "Run away, and be stopped" },
];
