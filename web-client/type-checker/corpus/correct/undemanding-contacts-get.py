people = await crm.contacts(client_id="C-1")
first = people[0] if people else {}
(first.get("name") or "?").title()
