# What do all Swiss foundations pay in fees a year? Page by page, each page's fees at the same time.
import asyncio

total = 0.0
page = 1
count = 0
while page:
    found = await clients.find_clients(segment="foundation", domicile="CH", page=page)
    fees = await asyncio.gather(
        *(portfolios.get_fees(client_id=client["id"]) for client in found["clients"])
    )
    total += sum(fee["yearly_eur"] for fee in fees)
    count += len(fees)
    page = found["next_page"]

{"foundations": count, "fees_eur": round(total, 2)}
