# value: {"Jonas Keller": 2, "Priya Nair": 1}
import asyncio
from collections import Counter

found = await asyncio.gather(*(crm.find_clients(name=name) for name in ["Amelia", "Amelie", "Tomasz"]))
Counter(client["adviser"]["name"] for clients in found for client in clients)
