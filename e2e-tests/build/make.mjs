/** What the tests need from npm, fetched again only where package-lock.json has changed. */
import { makeSteps } from "../../build/make-steps.mjs";
import { npmPackages } from "../../build/npm-packages.mjs";

const HOME = new URL("../", import.meta.url);

await makeSteps(HOME, [npmPackages(HOME)]);
