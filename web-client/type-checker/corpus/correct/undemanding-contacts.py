people = await crm.contacts(client_id="C-1")
for person in people:
    print(person["name"], "-", person["role"])
[p["phone"] for p in people]
