import { createCodeMode, functions } from "/glovebox/index.js";

const FIND = { readOnly: true, run: () => 1 };
/** So many that the first tool must be called to see them. */
const MANY = Object.fromEntries(
  Array.from({ length: 200 }, (_, index) => [`find_number_${index}_of_them`, FIND]),
);
const SOURCES = [functions("crm", { find: FIND }), functions("many", MANY)];

/** Every text that a model reads of the two tools and of a function that is not there. */
export async function textsForAModel({ toolNames }) {
  const codeMode = await createCodeMode({ sources: SOURCES, typeCheck: "warn", toolNames });
  const [inspect, execute] = codeMode.tools;
  const texts = {
    names: [inspect.name, execute.name],
    descriptions: [inspect.description, execute.description],
    overview: await inspect.execute({}),
    unknown: await inspect.execute({ names: ["weather.today"] }),
    refusal: await execute.execute({ code: "await crm.weather_of_today()" }),
  };
  codeMode.dispose();
  return texts;
}
