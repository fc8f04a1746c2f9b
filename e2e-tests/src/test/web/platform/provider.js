import IOBrowser from "@interopio/browser";
import { clientsNamed } from "../bank/clients.js";
import { announce } from "./ready.js";

await announce(async () => {
  const io = await IOBrowser();
  await io.interop.register(
    {
      name: "CRM.FindClients",
      displayName: "Find clients",
      description:
        "Clients whose name contains the text, each with the adviser who looks after them.",
      accepts: "String name, Int? limit",
      returns:
        "Composite: { String id, String name, String segment, Composite: { String name, String desk } adviser }[] clients",
    },
    ({ name, limit }) => ({ clients: clientsNamed(name).slice(0, limit ?? undefined) }),
  );
  window.io = io;
});
