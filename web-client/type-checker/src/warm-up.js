import keptModules from "./kept-modules.json";
import first from "./warm-up-first.py";
import script from "./warm-up.py";

const FIRST_CHECKS = 2;
const CHECKS = 15;

/** What makes the first real checks fast, in pieces that are short: what every script needs comes first. */
export function* warmUp(checker) {
  for (let i = 0; i < FIRST_CHECKS; i++) yield checker.check({ code: first });
  for (const module of keptModules) yield checker.keep(module);
  for (let i = 0; i < CHECKS; i++) yield checker.check({ code: script });
}
