import { createCodeMode, functions } from "/glovebox/index.js";

const SOURCES = [functions("crm", { find: { readOnly: true, run: () => 1 } })];

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
