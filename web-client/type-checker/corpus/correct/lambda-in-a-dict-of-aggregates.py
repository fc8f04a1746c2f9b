aggregates = {"sum": sum, "mean": lambda xs: sum(xs) / len(xs) if xs else 0, "max": max, "n": len}
values = [c["assets"] for c in await crm.find_clients()]
{name: aggregate(values) for name, aggregate in aggregates.items() if values}
