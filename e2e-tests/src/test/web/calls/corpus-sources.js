import { functions } from "/glovebox/index.js";
import { world } from "./corpus-world.js";

/**
 * The catalogue of the type check's corpus, with functions that answer.
 *
 * @param before what each waits for before it does
 */
export const corpusSources = (catalogue, before = () => {}) =>
  Object.entries(catalogue).map(([namespace, { purpose, functions: described }]) =>
    functions(namespace, definitions(namespace, described, before), purpose),
  );

const definitions = (namespace, described, before) =>
  Object.fromEntries(
    Object.entries(described).map(([name, schemas]) => [
      name,
      {
        ...schemas,
        readOnly: true,
        run: async (given) => {
          await before();
          return world[namespace][name](given);
        },
      },
    ]),
  );
