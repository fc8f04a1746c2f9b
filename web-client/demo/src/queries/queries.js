/** Scripts over what is beside the desk, CSV files and a page of the web, in the order of the menu. */
export const queries = [
  { id: "letters", asks: "Which branches get the most unhappy letters for their size?" },
  { id: "funds", asks: "Which fund is the cheapest of each sector, by a page of the web?" },
];
