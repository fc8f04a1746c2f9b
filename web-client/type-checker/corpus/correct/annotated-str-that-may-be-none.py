def initial(email: str) -> str:
    return (email or "?")[0].upper()


def first_note(clients: list[dict]) -> str:
    for client in clients:
        if client.get("note"):
            return client["note"]
    return None


clients = await crm.find_clients()
[initial(c["email"]) for c in clients] + [first_note(clients)]
