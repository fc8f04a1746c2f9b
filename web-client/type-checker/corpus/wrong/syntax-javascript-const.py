# line: 4
# says: Statements must be separated
# hint: write Python, not JavaScript
const clients = await crm.find_clients({ name: "Reid" });
clients.filter((c) => c.assets > 1000000);
