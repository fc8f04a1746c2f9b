actions = {
    "quotes": lambda: market.quotes(["NESN"]),
    "rate": lambda: market.rate("EUR", "CHF"),
    "clients": crm.find_clients,
}
out = {name: await action() for name, action in actions.items()}
print(list(out))
