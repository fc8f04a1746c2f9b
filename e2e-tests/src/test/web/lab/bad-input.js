import { createCodeMode, functions } from "/glovebox/index.js";
import { open } from "./code-mode.js";

export { execute, inspect } from "./code-mode.js";

export const withUnknownOption = () => createCodeMode({ sorces: [] });

export const withUnknownLimit = () => createCodeMode({ limits: { cpuMS: 100 } });

export const withOptionOfTheWrongType = () => createCodeMode({ sources: "crm" });

export const withSomethingThatIsNoSource = () => createCodeMode({ sources: [{ crm: {} }] });

/** The definitions throw when they are looked at. */
export const withThrowingSource = () => {
  const definitions = {
    get find_clients() {
      throw new Error("the directory is closed");
    },
  };
  return createCodeMode({ sources: [functions("crm", definitions)] });
};

export const withFunctionThatIsNone = () =>
  createCodeMode({ sources: [functions("crm", { find_clients: "not a function" })] });

/** Functions whose results are no JSON, and one whose result is. */
export async function openResults() {
  const cycle = { name: "cycle" };
  cycle.self = cycle;
  const results = {
    bigint: () => 10n,
    bigint_inside: () => ({ total: 10n }),
    cycle: () => cycle,
    function: () => () => 1,
    symbol: () => Symbol("desk"),
    throwing_getter: () => ({
      get total() {
        throw new Error("no total today");
      },
    }),
    nothing: () => undefined,
    plain: () => ({ total: 10 }),
  };
  const readOnly = Object.entries(results).map(([name, run]) => [name, { readOnly: true, run }]);
  await open({ sources: [functions("results", Object.fromEntries(readOnly))] });
}

/** As many functions as are read in one piece, one more, several pieces, and none. */
export async function openSourcesOfManySizes() {
  const sources = [50, 51, 120, 0, 1].map((size, place) => {
    const names = Array.from({ length: size }, (_, index) => `f${index}`);
    return functions(`size${place}`, Object.fromEntries(names.map((name) => [name, () => 1])));
  });
  await open({ sources });
}

export const openNothing = () => open({});
