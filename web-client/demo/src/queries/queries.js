/** Scripts over the letters in CSV files, in the order of the menu. */
export const queries = [
  { id: "letters", asks: "Which branches get the most unhappy letters for their size?" },
];
