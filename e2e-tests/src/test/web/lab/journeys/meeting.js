import { functions } from "/glovebox/index.js";
import { open } from "../code-mode.js";

export { execute } from "../code-mode.js";

/** Two functions that each answer only when the other has been called too. */
export async function openMeeting() {
  const buyer = Promise.withResolvers();
  const seller = Promise.withResolvers();
  await open({
    sources: [
      functions("meeting", {
        buyer: arrival("buyer", buyer, seller),
        seller: arrival("seller", seller, buyer),
      }),
    ],
  });
}

function arrival(name, own, other) {
  return {
    readOnly: true,
    run: async () => {
      own.resolve(name);
      return `${name} met ${await other.promise}`;
    },
  };
}
