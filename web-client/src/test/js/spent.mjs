/** What work takes of the processor: a clock would count what other programs have of it meanwhile. */
export function spentMs(work) {
  const before = process.cpuUsage();
  work();
  return since(before);
}

export async function spentMsOf(work) {
  const before = process.cpuUsage();
  await work();
  return since(before);
}

function since(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
