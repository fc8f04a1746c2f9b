clients = await crm.find_clients()
clients.sort(key=lambda client: (-client["assets"], client["name"]))
print(f"{'Name':<20}{'Assets':>12}")
for client in clients[:5]:
    print(f"{client['name'][:20]:<20}{client['assets']:>12,.2f}")
