import { createCodeMode, functions } from "./glovebox/index.js";

/** Only what a worker has seen it can keep, so the first start is one that it sees. */
async function worker() {
  await navigator.serviceWorker.register("worker.js");
  await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  await new Promise((done) =>
    navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }),
  );
}

async function answer() {
  await worker();
  const codeMode = await createCodeMode({
    sources: [
      functions("bank", { rate: { run: () => 21, readOnly: true, output: { type: "integer" } } }),
    ],
  });
  const { value, error, unchecked } = await codeMode.execute({ code: "2 * await bank.rate()" });
  return `${value ?? JSON.stringify(error)}${unchecked ? ` ${unchecked}` : ""}`;
}

document.querySelector("p").textContent = await answer().catch(String);
