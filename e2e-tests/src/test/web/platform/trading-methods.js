/**
 * What the trading desk offers: each method shows one thing that a real application may do. A
 * script that sees the last one sees all.
 */

const quoteSchema = {
  type: "object",
  properties: { symbol: { type: "string", minLength: 2 } },
  required: ["symbol"],
};

export const methods = [
  { definition: { name: "Trading.Position" }, handler: ({ account }) => ({ account, size: 12 }) },
  { definition: { name: "Trading.Count" }, handler: () => 7 },
  { definition: { name: "Trading.Nothing" }, handler: () => undefined },
  { definition: { name: "Trading.Where" }, handler: () => ({ where: location.pathname }) },
  { definition: { name: "Trading.Refuse", accepts: "string how" }, handler: refuse },
  { definition: { name: "Trading.Never" }, handler: () => new Promise(() => {}) },
  { definition: { name: "Trading.Leave" }, handler: leave },
  { definition: { name: "Channels.Publish" }, handler: () => ({ published: "by an application" }) },
  {
    definition: {
      name: "Trading.Quote",
      description: "The last price of an instrument.",
      accepts: "int ignored",
      flags: {
        ioIntelMCPTool: {
          name: "quote",
          inputSchema: JSON.stringify(quoteSchema),
          annotations: { readOnlyHint: true },
        },
      },
    },
    handler: ({ symbol }) => ({ symbol, price: 101.5 }),
  },
];

/** A stream that sends five prices to each subscriber and then is quiet. */
export const prices = [
  { name: "Trading.Prices", accepts: "string symbol", returns: "string symbol, int bid" },
  {
    subscriptionAddedHandler: (subscription) => {
      const { symbol } = subscription.arguments;
      for (const bid of [1, 2, 3, 4, 5]) subscription.push({ symbol, bid });
    },
  },
];

const reasons = {
  error: new Error("the desk is closed"),
  object: { message: "the desk is an object" },
  text: "the desk is a text",
};

function refuse({ how }) {
  throw reasons[how];
}

/** Takes the window away while its call is under way. */
function leave() {
  window.close();
  return new Promise(() => {});
}
