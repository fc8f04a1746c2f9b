from glovebox import chart

clients = await crm.find_clients(name="Reid")
counts = {client["name"]: len(client["name"]) for client in clients}
return [
    chart.bar(counts, title="Clients"),
    chart.bar([(client["id"], 1.5) for client in clients]),
    chart.line([1, 2, None, 4], labels=["Jan", "Feb"]),
    chart.line({"up": range(5), "down": list(range(5, 0, -1))}, title="Both"),
]
