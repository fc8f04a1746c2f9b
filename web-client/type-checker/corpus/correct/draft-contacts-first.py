people = await crm.contacts(client_id="c1")
lawyer = next((p for p in people if p.get("role") == "lawyer"), None)
lawyer["phone"] if lawyer else "no lawyer"
