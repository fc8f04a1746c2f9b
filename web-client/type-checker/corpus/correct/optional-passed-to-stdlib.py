import re
from datetime import datetime
from decimal import Decimal

quotes = [q for q in await market.quotes(["NESN"]) if q["change_percent"] is not None]
print(
    [Decimal(str(q["change_percent"])) for q in quotes],
    [round(q["change_percent"], 1) for q in quotes],
)
print([abs(q["change_percent"]) for q in quotes], [float(q["change_percent"]) for q in quotes])
clients = [c for c in await crm.find_clients() if c["email"]]
print([re.sub("@.*", "", c["email"]) for c in clients], [len(c["email"]) for c in clients])
max(round(q["change_percent"], 2) for q in quotes)
