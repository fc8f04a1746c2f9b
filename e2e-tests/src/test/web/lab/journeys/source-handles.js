import { createCodeMode, functions } from "/glovebox/index.js";

let codeMode;

const crm = () => functions("crm", { find: { readOnly: true, run: () => 1 } });

const valueIn = async (made) => (await made.execute({ code: "await crm.find()" })).value;

/** What one handle gives in two Code Modes, of which the first is gone in the end. */
export async function serveTwo() {
  const handle = crm();
  const first = await createCodeMode({ sources: [handle], warm: 0 });
  const second = await createCodeMode({ sources: [handle], warm: 0 });
  const values = [await valueIn(first), await valueIn(second)];
  first.dispose();
  values.push(await valueIn(second));
  second.dispose();
  return values;
}

export const frozen = () => Object.isFrozen(crm());

export const kind = () => crm().glovebox;

/** The test serves the same files once more at that address. */
export async function handleOfAnotherCopy() {
  const other = await import("/other-copy/index.js");
  await createCodeMode({ sources: [other.functions("crm", {})], warm: 0 });
}

/** The versions of two copies, and what a script of each gives while both are open. */
export async function twoVersionsRun() {
  const other = await import("/other-copy/index.js");
  const find = (made) => made.functions("crm", { find: { readOnly: true, run: () => 1 } });
  const ours = await createCodeMode({ sources: [crm()], warm: 0 });
  const theirs = await other.createCodeMode({ sources: [find(other)], warm: 0 });
  const values = await Promise.all([valueIn(ours), valueIn(theirs)]);
  const frames = document.querySelectorAll("iframe").length;
  ours.dispose();
  values.push(await valueIn(theirs));
  theirs.dispose();
  return { versions: [ours.version, theirs.version], values, frames };
}

/** Adds what another copy made to a Code Mode that is open. */
export async function addHandleOfAnotherCopy() {
  const other = await import("/other-copy/index.js");
  codeMode = await createCodeMode({ warm: 0 });
  codeMode.addSource(other.functions("crm", {}));
}

/** The kind of what `on` returns, and how many changes were heard before and after it was called. */
export async function unsubscribe() {
  codeMode = await createCodeMode({ warm: 0 });
  let heard = 0;
  const stop = codeMode.on("catalog:change", () => heard++);
  codeMode.addSource(crm());
  const before = heard;
  if (typeof stop === "function") stop();
  codeMode.removeSource("functions:crm");
  return { kind: typeof stop, before, after: heard };
}
