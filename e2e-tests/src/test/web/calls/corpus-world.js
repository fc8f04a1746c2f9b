/**
 * Answers for the functions of the type check's corpus, so that its scripts can run: few rows, of
 * which one has no address and one no review.
 */
const ADVISERS = [
  { id: "A-1", name: "Ines Lang", email: "ines@bank.example", desk: "Zurich" },
  { id: "A-2", name: "Omar Weiss", email: "omar@bank.example", desk: "Geneva" },
];
const SEGMENTS = ["private", "family office", "foundation"];
const RISKS = ["defensive", "balanced", "dynamic"];
const NAMES = ["Amelia Reid", "Lo Chen", "Reid Foundation", "Berta Stern"];
const SYMBOLS = ["NESN", "ROG", "UBSG"];
const PRICES = { NESN: 92.4, ROG: 251.5, UBSG: 27.9 };
const RATES = { CHF: 1, EUR: 1.05, USD: 1.12, GBP: 0.88 };

const client = (name, i) => ({
  id: `C-${i + 1}`,
  name,
  segment: SEGMENTS[i % 3],
  risk_profile: RISKS[i % 3],
  adviser: ADVISERS[i % 2],
  email: i === 1 ? null : `client${i + 1}@mail.example`,
  phone: "+41 44 000 00 00",
  client_since: `20${10 + i}-0${i + 1}-15`,
  next_review: i === 2 ? null : `2026-0${i + 4}-10`,
  assets: 800_000 * (i + 1) + 0.5,
  tags: ["esg", "fx", "growth"].slice(0, i),
  ...(i === 0 ? { note: "Prefers calls in the morning." } : {}),
});

const order = (clientId, i) => ({
  order_id: `O-${i + 1}`,
  client_id: clientId,
  side: i % 2 === 0 ? "buy" : "sell",
  state: ["open", "filled", "cancelled"][i % 3],
  lines: SYMBOLS.slice(0, i + 1).map((symbol) => ({
    symbol,
    quantity: 10 * (i + 1),
    price: PRICES[symbol],
  })),
  placed_at: `2026-02-0${i + 1}T09:30:00+00:00`,
  limit_price: i === 1 ? null : 100.5,
  ...(i === 0 ? { comment: "good till cancelled" } : {}),
});

const event = (i) => ({
  id: `E-${i + 1}`,
  title: ["Review", "Call", "Lunch"][i],
  starts_at: `2026-03-0${i + 2}T0${8 + (i % 2)}:00:00+00:00`,
  ends_at: `2026-03-0${i + 2}T10:30:00+00:00`,
  attendees: ADVISERS.slice(0, i + 1).map(({ email }) => email),
  ...(i === 1 ? {} : { room: `R${i}` }),
});

const quote = (symbol, i) => ({
  symbol,
  price: PRICES[symbol] ?? 50 + i,
  currency: "CHF",
  change_percent: i === 1 ? null : 0.4 - i,
  volume: 1_000 * (i + 1),
  at: "2026-03-02T16:00:00+00:00",
});

const closes = (symbol) =>
  Array.from({ length: 40 }, (_, i) => ({
    date: new Date(Date.UTC(2026, 0, 1 + i)).toISOString().slice(0, 10),
    close: (PRICES[symbol] ?? 50) + ((i * 7) % 11) - 5,
    volume: 100 + i,
  }));

const REPORT = {
  total: 12.5,
  n: 7,
  rows: [
    { name: "fees", value: 7.5, factor: 2, sector: "costs", weight: 0.6 },
    { name: "rent", value: 5, sector: "costs", weight: 0.4 },
  ],
  lines: [
    { desk: "Zurich", fee: 1.5 },
    { desk: "Geneva", fee: 2.5 },
  ],
  meta: { day: "2026-03-02", owner: { name: "Ines Lang" } },
};

/** By namespace and function: what it answers to its arguments. */
export const world = {
  crm: {
    add_note: () => ({ note_id: "N-1", at: "2026-03-02T08:00:00+00:00" }),
    contacts: () => [
      { name: "Ines Lang", role: "adviser" },
      { name: "Lo Chen", phone: "+41" },
    ],
    find_clients: ({ segment, limit = 20 }) =>
      NAMES.map(client)
        .map((each) => (segment ? { ...each, segment } : each))
        .slice(0, limit),
    get_client: ({ client_id }) => ({
      id: client_id,
      name: NAMES[0],
      email: "amelia@mail.example",
      birthday: "1970-05-01",
    }),
  },
  desk: {
    create_ticket: () => 41,
    events: () => [0, 1, 2].map(event),
    send_mail: ({ to }) => ({ message_id: "M-1", accepted: to }),
    today: () => "2026-03-02",
  },
  market: {
    history: ({ symbol }) => closes(symbol),
    quotes: ({ symbols }) => symbols.map(quote),
    rate: ({ base, quote: other }) => RATES[other] / RATES[base],
    rates: () => RATES,
  },
  orders: {
    cancel: () => true,
    list: ({ client_id, state }) =>
      [0, 1, 2].map((i) => order(client_id, i)).filter((each) => !state || each.state === state),
    place: () => ({ order_id: "O-9", accepted: true, reason: null }),
    place_all: ({ orders }) => orders.map((_, i) => `O-${i + 10}`),
  },
  reports: {
    csv: () => "name,value,amount\nfees,7.5,1.5\nrent,5,2\n",
    load: () => REPORT,
    publish: () => null,
  },
};
