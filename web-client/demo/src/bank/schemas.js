/** The shapes of what the made-up bank takes and gives, as JSON Schema. */

const text = { type: "string" };
const number = { type: "number" };
const whole = { type: "integer" };

function record(properties, optional = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

const Adviser = record({ id: text, name: text, email: text, desk: text });

const Client = record({
  id: { type: "string", description: "Such as C-1001." },
  name: text,
  segment: { enum: ["private", "family office", "foundation"] },
  risk_profile: { enum: ["defensive", "balanced", "dynamic"] },
  adviser: { $ref: "#/$defs/Adviser" },
  email: text,
  phone: text,
  address: text,
  client_since: { type: "string", format: "date" },
  next_review: { type: "string", format: "date" },
  note: text,
});

const Position = record({
  symbol: text,
  name: text,
  sector: text,
  quantity: whole,
  cost_price: { type: "number", description: "What one share cost, in the portfolio's currency." },
});

const Portfolio = record({
  client_id: text,
  currency: text,
  as_of: { type: "string", format: "date" },
  cash: number,
  positions: { type: "array", items: { $ref: "#/$defs/Position" } },
});

const Quote = record({
  symbol: text,
  price: number,
  currency: text,
  change_percent: { type: "number", description: "Since the last close." },
  bid: number,
  ask: number,
  volume: whole,
  at: { type: "string", format: "date-time" },
});

const Order = record({
  order_id: text,
  state: { enum: ["accepted"] },
  client_id: text,
  symbol: text,
  side: { enum: ["buy", "sell"] },
  quantity: whole,
});

export const findClients = {
  input: {
    type: "object",
    properties: {
      name: { type: "string", description: "Part of the name; any case." },
      segment: { enum: ["private", "family office", "foundation"] },
    },
    additionalProperties: false,
  },
  output: { type: "array", items: { $ref: "#/$defs/Client" }, $defs: { Client, Adviser } },
};

export const getPortfolio = {
  input: record({ client_id: text }),
  output: { $ref: "#/$defs/Portfolio", $defs: { Portfolio, Position } },
};

export const quotesOf = {
  input: record({ symbols: { type: "array", items: text, minItems: 1, maxItems: 50 } }),
  output: { type: "array", items: { $ref: "#/$defs/Quote" }, $defs: { Quote } },
};

export const placeOrder = {
  input: record({
    client_id: text,
    symbol: text,
    side: { enum: ["buy", "sell"] },
    quantity: { type: "integer", minimum: 1 },
  }),
  output: { $ref: "#/$defs/Order", $defs: { Order } },
};
