import asyncio

client, rate = await asyncio.gather(crm.get_client(client_id="C-1"), market.rate("CHF", "EUR"))
if client is None:
    return "nobody"
return {"name": client["name"], "rate": rate}
