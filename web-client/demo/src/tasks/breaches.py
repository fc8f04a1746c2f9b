# Which clients of Amelia Reid's adviser break their mandate? All are checked at the same time.
import asyncio

client = (await clients.find_clients(name="Amelia Reid"))["clients"][0]
looked_after = await advisers.list_clients(adviser_id=client["adviser_id"], page_size=200)
checks = await asyncio.gather(
    *(portfolios.check_mandate(client_id=each["id"]) for each in looked_after["clients"])
)
broken = {
    each["name"]: [breach["symbol"] for breach in check["breaches"]]
    for each, check in zip(looked_after["clients"], checks)
    if check["breaches"]
}
print(f"{len(broken)} of {looked_after['total']} clients")
broken
