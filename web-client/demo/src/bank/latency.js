import { randomness, seedOf } from "./randomness.js";

/**
 * Answers after the time that a bank's own service might take. The wait depends on what was asked
 * and on nothing else, and it ends at once when the run is stopped.
 */
export async function afterAWhile(asked, signal, answer) {
  await pause(randomness(seedOf(asked)).whole(70, 260), signal);
  return answer();
}

function pause(ms, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(new Error("The run was stopped."));
    });
  });
}
