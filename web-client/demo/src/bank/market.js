import { randomness, seedOf } from "./randomness.js";

/** Made-up companies. The last number is the share price that the others are drawn around. */
const LISTED = [
  ["QLMF", "Quillmoor Freight", "Transport", 42],
  ["TRNW", "Tarnwick Optics", "Technology", 188],
  ["OSTV", "Ostrevale Energy", "Energy", 61],
  ["FNBR", "Fennbridge Rail", "Transport", 27],
  ["HLVX", "Halvexa Medical", "Health", 134],
  ["BRSL", "Barrowsel Foods", "Consumer", 73],
  ["DNMK", "Dunmarkle Cement", "Materials", 38],
  ["LUMR", "Lumeridge Software", "Technology", 256],
  ["PELW", "Pelwythe Water", "Utilities", 49],
  ["SVRN", "Silvernock Insurance", "Finance", 112],
  ["GRNF", "Greenfossil Wind", "Energy", 19],
  ["MRDB", "Meridabel Hotels", "Consumer", 57],
  ["KRST", "Korsteel Foundry", "Materials", 84],
  ["APTH", "Apothemy Labs", "Health", 221],
  ["NXTR", "Nextorrow Chips", "Technology", 305],
  ["WLDB", "Wealdbank Credit", "Finance", 66],
];

export const companies = LISTED.map(([symbol, name, sector, around]) => ({
  symbol,
  name,
  sector,
  around,
}));

/** The quotes of one fixed moment, by symbol. */
export const quotes = new Map(companies.map((company) => [company.symbol, quoteOf(company)]));

function quoteOf({ symbol, around }) {
  const random = randomness(seedOf(symbol));
  const price = round(around * random.between(0.92, 1.12));
  const change = round(random.between(-3.2, 3.4));
  return {
    symbol,
    price,
    currency: "EUR",
    change_percent: change,
    bid: round(price * 0.9993),
    ask: round(price * 1.0007),
    volume: random.whole(40_000, 2_400_000),
    at: "2026-01-05T15:30:00Z",
  };
}

function round(number) {
  return Math.round(number * 100) / 100;
}
