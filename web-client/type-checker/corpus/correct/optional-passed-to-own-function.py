def domain(email: str) -> str:
    return email.split("@")[1]


clients = [c for c in await crm.find_clients() if c["email"] is not None]
{domain(c["email"]) for c in clients}
