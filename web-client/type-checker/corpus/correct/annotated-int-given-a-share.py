def percent(value: float, digits: int = 1) -> str:
    return f"{value * 100:.{digits}f} %"


clients = await crm.find_clients()
whole: int = sum(c["assets"] for c in clients)
[percent(c["assets"] / whole, digits=0) for c in clients]
