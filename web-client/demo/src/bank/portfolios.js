import { companies } from "./market.js";
import { randomness, seedOf } from "./randomness.js";

/** The made-up portfolio of one client: six to fourteen positions, always the same ones. */
export function portfolioOf(client) {
  const random = randomness(seedOf(client.id));
  const count = random.whole(6, 14);
  const chosen = companies
    .map((company) => ({ company, rank: random.next() }))
    .sort((left, right) => left.rank - right.rank)
    .slice(0, count);
  return {
    client_id: client.id,
    currency: "EUR",
    as_of: "2026-01-05",
    cash: random.whole(4, 90) * 1000,
    positions: chosen.map(({ company }) => positionIn(company, random)),
  };
}

function positionIn({ symbol, name, sector, around }, random) {
  return {
    symbol,
    name,
    sector,
    quantity: random.whole(2, 60) * 20,
    cost_price: Math.round(around * random.between(0.6, 1.15) * 100) / 100,
  };
}
