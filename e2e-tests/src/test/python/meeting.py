import asyncio

buyer, seller = await asyncio.gather(meeting.buyer(), meeting.seller())
{"buyer": buyer, "seller": seller}
