import datetime as dt

clients = await crm.find_clients()
content = {
    "generated": dt.datetime.now().isoformat(timespec="seconds"),
    "rows": [{"id": c["id"], "adviser": c["adviser"]["name"]} for c in clients],
    "totals": {
        s: sum(c["assets"] for c in clients if c["segment"] == s)
        for s in {c["segment"] for c in clients}
    },
    "flags": None if not clients else [True, 1, "x"],
}
await reports.publish(name="x", content=content)
await reports.publish("y", {"rows": clients})
await reports.publish(
    "z", dict(zip("ab", [1, 2])), tags={str(i): t for i, t in enumerate(clients[0]["tags"])}
)
