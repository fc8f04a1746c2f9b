const INSTRUCTIONS = "You help the advisers of a bank. Be brief.";

/** An agent of the package over this model; what it says and does is told to a listener. */
export async function openAgent(model, codeMode) {
  const { createAgent } = await import("./create-agent.js");
  const agent = await createAgent({ model, codeMode, instructions: INSTRUCTIONS });
  return {
    async ask(prompt, listener) {
      for await (const event of agent.send(prompt)) listener(event);
    },
    cancel: () => agent.cancel(),
  };
}
