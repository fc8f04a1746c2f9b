/** A made-up bank: the same people at every start. */
export const clients = [
  person("C-1001", "Amelia Reid", "Private", "Jonas Keller", "Zurich 4"),
  person("C-1002", "Amelie Reidel", "Private", "Priya Nair", "London 2"),
  person("C-1003", "Tomasz Wolski", "Corporate", "Jonas Keller", "Zurich 4"),
  person("C-1004", "Northwind Pensions", "Institutional", "Sofia Marin", "Madrid 1"),
];

function person(id, name, segment, adviser, desk) {
  return { id, name, segment, adviser: { name: adviser, desk } };
}

export function clientsNamed(text) {
  const wanted = text.toLowerCase();
  return clients.filter((client) => client.name.toLowerCase().includes(wanted));
}
