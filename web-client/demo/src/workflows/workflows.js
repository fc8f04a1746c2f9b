/** Scripts that outlive their page, in the order of the menu. */
export const workflows = [
  { id: "review", asks: "Prepare Amelia Reid's review, over a reload in the middle." },
];
