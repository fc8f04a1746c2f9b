clients = await crm.find_clients(segment="private")
header = f"{'Name':<20}{'Assets':>14}"
lines = [header, "-" * len(header)]
lines += [f"{c['name']:<20}{c['assets']:>14,.0f}" for c in clients]
receipt = await desk.send_mail(
    to=sorted({c["adviser"]["email"] for c in clients}),
    subject=f"{len(clients)} clients",
    body="\n".join(lines),
)
receipt["accepted"]
