# line: 6
# says: "status" is not a defined key in "Order"
# hint: its keys are order_id, client_id
async def main():
    all_orders = await orders.list_("C-1")
    found = [o for o in all_orders if o["status"] == "open"]
    results = await asyncio.gather(
        *(orders.cancel(order_id=o["order_id"]) for o in found), return_exceptions=True
    )
    return [{"id": o["order_id"], "ok": r} for o, r in zip(found, results)]

await main()
