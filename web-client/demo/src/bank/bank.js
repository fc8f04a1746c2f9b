import { clients } from "./clients.js";
import { afterAWhile } from "./latency.js";
import { quotes } from "./market.js";
import { portfolioOf } from "./portfolios.js";
import * as schemas from "./schemas.js";

/** What a script may call on this page: three namespaces of one made-up bank. */
export const bank = {
  crm: {
    purpose: "Clients of the bank and what they hold.",
    tools: {
      find_clients: {
        description:
          "Clients whose name contains the text, and who belong to the segment. All, if neither is given.",
        ...schemas.findClients,
        readOnly: true,
        run: ({ name = "", segment }, { signal } = {}) =>
          afterAWhile(`find ${name} ${segment}`, signal, () => clientsLike(name, segment)),
      },
      get_portfolio: {
        description: "What one client holds: cash and positions.",
        ...schemas.getPortfolio,
        readOnly: true,
        run: ({ client_id: id }, { signal } = {}) =>
          afterAWhile(`portfolio ${id}`, signal, () => portfolioOf(clientWith(id))),
      },
    },
  },
  market: {
    purpose: "Prices.",
    tools: {
      quotes: {
        description: "The latest prices of some symbols, in the order asked for.",
        ...schemas.quotesOf,
        readOnly: true,
        run: ({ symbols }, { signal } = {}) =>
          afterAWhile(`quotes ${symbols}`, signal, () => symbols.map(quoteFor)),
      },
    },
  },
  orders: {
    purpose: "Orders to buy and to sell.",
    tools: {
      place: {
        description: "Places an order at the market price. It cannot be taken back.",
        ...schemas.placeOrder,
        readOnly: false,
        run: (order, { signal } = {}) =>
          afterAWhile(`order ${JSON.stringify(order)}`, signal, () => accept(order)),
      },
    },
  },
};

let ordersTaken = 0;

function clientsLike(name, segment) {
  const wanted = name.trim().toLowerCase();
  return clients.filter(
    (client) =>
      client.name.toLowerCase().includes(wanted) && (!segment || client.segment === segment),
  );
}

function clientWith(id) {
  const found = clients.find((client) => client.id === id);
  if (!found) {
    throw new Error(`There is no client ${id}.`);
  }
  return found;
}

function quoteFor(symbol) {
  const found = quotes.get(symbol);
  if (!found) {
    throw new Error(`There is no symbol ${symbol}.`);
  }
  return found;
}

function accept({ client_id, symbol, side, quantity }) {
  clientWith(client_id);
  quoteFor(symbol);
  ordersTaken += 1;
  const order_id = `O-${String(ordersTaken).padStart(4, "0")}`;
  return { order_id, state: "accepted", client_id, symbol, side, quantity };
}
