import asyncio

outcomes = await asyncio.gather(
    crm.get_client("C-1"), market.rate("CHF", "EUR"), return_exceptions=True
)
for outcome in outcomes:
    match outcome:
        case Exception() as error:
            print("failed", error)
        case {"name": name}:
            print(name)
        case float(rate) | int(rate):
            print(rate * 2)
        case None:
            print("nobody")
