# Which five clients of the Oslo desk have the most invested?
import asyncio

oslo = (await advisers.find_advisers(desk="Oslo"))["advisers"]
answers = await asyncio.gather(
    *(portfolios.list_largest(adviser_id=adviser["id"], limit=5) for adviser in oslo)
)
everyone = [row for answer in answers for row in answer["portfolios"]]
everyone.sort(key=lambda row: row["invested_eur"], reverse=True)

[[row["client_id"], row["invested_eur"]] for row in everyone[:5]]
