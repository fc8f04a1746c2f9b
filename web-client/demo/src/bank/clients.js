import { randomness } from "./randomness.js";

const ADVISERS = [
  ["Jonas Falk", "Zurich"],
  ["Priya Raman", "London"],
  ["Lucía Ferrer", "Madrid"],
  ["Henrik Dahl", "Oslo"],
  ["Noor Haddad", "Geneva"],
  ["Clara Weiss", "Vienna"],
].map(([name, desk], index) => ({
  id: `A-${11 + index}`,
  name,
  email: `${plain(name)}@bank.example`,
  desk,
}));

const FIRST = ["Amelia", "Bruno", "Celia", "Dario", "Edith", "Farid", "Greta", "Hugo"];
const LAST = ["Reid", "Achterberg", "Lindqvist", "Moreau", "Okafor", "Tanaka"];
const SEGMENTS = ["private", "private", "private", "family office", "foundation"];
const RISK = ["defensive", "balanced", "balanced", "dynamic"];
const TOWNS = ["Aldermoor", "Brackwater", "Eastmere", "Harrowfold", "Kestrelby", "Wintersea"];
const NOTES = [
  "Prefers a call in the morning. Reads the quarterly letter closely.",
  "Wants no tobacco and no arms. Asks for a yearly report on both.",
  "Sold a business two years ago; the proceeds are being invested in steps.",
  "Two children are to be brought into the mandate before the next review.",
  "Keeps a large cash reserve on purpose. Do not propose to invest it.",
];

/** Forty-eight made-up clients: each first name with each last name. */
export const clients = makeClients();

function makeClients() {
  const random = randomness(20260105);
  const made = [];
  for (const last of LAST) {
    for (const first of FIRST) {
      made.push(makeClient(random, `${first} ${last}`, made.length));
    }
  }
  return made;
}

function makeClient(random, name, index) {
  return {
    id: `C-${1001 + index}`,
    name,
    segment: random.pick(SEGMENTS),
    risk_profile: random.pick(RISK),
    adviser: random.pick(ADVISERS),
    email: `${plain(name)}@mail.example`,
    phone: `+00 555 ${String(random.whole(0, 9999999)).padStart(7, "0")}`,
    address: `${random.whole(1, 98)} Harbour Row, ${random.pick(TOWNS)}`,
    client_since: `${random.whole(1994, 2024)}-${pad(random.whole(1, 12))}-${pad(random.whole(1, 28))}`,
    next_review: `2026-${pad(random.whole(2, 12))}-${pad(random.whole(1, 28))}`,
    note: random.pick(NOTES),
  };
}

function pad(number) {
  return String(number).padStart(2, "0");
}

function plain(name) {
  return name
    .normalize("NFD")
    .replace(/[^a-z ]/gi, "")
    .toLowerCase()
    .replaceAll(" ", ".");
}
