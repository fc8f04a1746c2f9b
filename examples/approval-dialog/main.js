// A call that changes something waits for a person, who sees its arguments, may change them, and says yes or no.
// Logs: placed: 50 of ACME (or what the person has said instead)
import { createCodeMode, functions, legible } from "glovebox";

const orders = functions("orders", {
  place: {
    description: "Places an order.",
    input: {
      type: "object",
      properties: { stock: { type: "string" }, quantity: { type: "integer", minimum: 1 } },
      required: ["stock", "quantity"],
    },
    run: ({ stock, quantity }) => `${quantity} of ${stock}`,
  },
});

/** Shows what is about to happen in a dialog of the page. Escape closes it, and that is a no. */
function askInDialog({ tool, args, signal }) {
  const dialog = document.createElement("dialog");
  dialog.innerHTML = `
    <form method="dialog">
      <h1>May this be done?</h1>
      <p></p>
      <label>Arguments <textarea rows="4"></textarea></label>
      <p><button value="approve">Approve</button> <button value="deny">Deny</button></p>
    </form>`;
  // What a script wrote is text, never HTML, and nothing in it is hidden.
  dialog.querySelector("p").textContent = tool;
  const field = dialog.querySelector("textarea");
  field.value = legible(args);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    // The run is over, or the answer to another call holds for this one too.
    signal.addEventListener("abort", () => dialog.close());
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (dialog.returnValue !== "approve")
        return resolve({ decision: "deny", reason: "not today" });
      resolve({ decision: "approve", args: JSON.parse(field.value) });
    });
  });
}

const codeMode = await createCodeMode({ sources: [orders], onApproval: askInDialog });
const outcome = await codeMode.execute({ code: 'await orders.place(stock="ACME", quantity=500)' });
console.log(outcome.status === "completed" ? `placed: ${outcome.value}` : outcome.error.message);
