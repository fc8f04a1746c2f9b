/** Scripts that have the desk's windows show something, in the order of the menu. */
export const shows = [
  { id: "client", asks: "Show Amelia Reid in every window of the desk." },
  { id: "holding", asks: "Have the FDC3 app draw her largest holding." },
];
