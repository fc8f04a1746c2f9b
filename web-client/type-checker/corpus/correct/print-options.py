print("a", "b", sep="; ", end="!\n")
print(*[c["id"] for c in await crm.find_clients()], sep="\n")
