# line: 4
# says: find_clients has no parameter "nam"
from crm import find_clients
await find_clients(nam="Reid")
