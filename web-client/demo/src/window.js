/**
 * One application of the desk, in a frame of its own: it offers its methods on the platform, can be asked by
 * intent, and follows the red channel. What it shows is decided by the desk, which would be a server elsewhere.
 */
import IOBrowser from "@interopio/browser";
import { registerDesk } from "./desk/on-platform.js";

const CHANNEL = "Red";
const place = document.getElementById("screen");
/** @type {any} What the page has put at the frame. */
const { app } = window.frameElement;

app.showFirst(place);
/** @type {any} Its types do not know `application`, the name by which the platform finds this one. */
const config = { application: app.title, systemLogger: { level: "error" } };
const io = await IOBrowser(config);
await Promise.all([
  registerDesk(io.interop, {
    describe: () => ({ methods: app.methods }),
    call: (name, given) => app.call(place, name, given),
  }),
  app.usesFdc3 ? answerByFdc3() : answerIntents(),
  followChannel(),
]);
app.isReady(window.fdc3);

async function answerIntents() {
  const { name, says, context } = app.intent;
  await io.intents.register({ intent: name, displayName: says, contextTypes: [context] }, (asked) =>
    app.show(place, asked),
  );
}

/** The same as an application of FDC3, which does not know io.Connect. */
async function answerByFdc3() {
  globalThis.io = io;
  await import("@interopio/fdc3");
  const { fdc3 } = window;
  await fdc3.addIntentListener(app.intent.name, async (asked) => app.show(place, asked));
  await fdc3.addContextListener(app.intent.context, (asked) => app.show(place, asked));
}

async function followChannel() {
  await io.channels.join(CHANNEL);
  io.channels.subscribe((data) => app.follow(place, data));
}
