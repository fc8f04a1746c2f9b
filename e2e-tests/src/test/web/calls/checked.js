/** What the type checker says of a script, as soon as there is one. */
export async function checkWhenReady(codeMode, code, options) {
  for (;;) {
    try {
      return await codeMode.check(code, options);
    } catch (error) {
      if (error.code !== "type-check-unavailable") throw error;
    }
  }
}

/** Runs a script that was checked before: where no check is turned off, none may be left out. */
export async function executeChecked(codeMode, request) {
  await checkWhenReady(codeMode, "");
  const outcome = await codeMode.execute(request);
  if (outcome.unchecked) throw new Error(`not checked: ${outcome.unchecked}`);
  return outcome;
}
