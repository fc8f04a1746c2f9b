import asyncio


async def named(name, call):
    return name, await call


results = dict(
    await asyncio.gather(
        named("clients", crm.find_clients()),
        named("day", desk.today()),
        named("rates", market.rates("CHF")),
    )
)
sorted(results)
