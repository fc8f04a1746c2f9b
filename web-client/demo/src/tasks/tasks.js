/** The desk's tasks in the order of the menu: the file of the script, and what somebody would ask for. */
export const tasks = [
  { id: "adviser", asks: "Find the adviser of Amelia Reid." },
  { id: "largest", asks: "Which five clients of the Oslo desk have the most invested?" },
  { id: "unread", asks: "Which clients have both an unread message and an open order?" },
  { id: "breaches", asks: "Which clients of Amelia Reid's adviser break their mandate?" },
  { id: "reviews", asks: "How many reviews has each desk in the last week of March 2026?" },
  { id: "invitations", asks: "Invite the first two who are due for a review this month." },
  { id: "exposure", asks: "What do all clients hold in the Health sector, and in what most?" },
  { id: "ratings", asks: "How are Amelia Reid's holdings rated?" },
  { id: "rebalance", asks: "Find somebody whose positions are too large, and sell them down." },
  { id: "chart", asks: "Draw how Amelia Reid's largest holding did this year." },
  { id: "foundations", asks: "What do all Swiss foundations pay in fees a year?" },
  { id: "expenses", asks: "Who in Marketing spent more than allowed at the end of 2025?" },
];
