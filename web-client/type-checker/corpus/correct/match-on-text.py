for order in await orders.list_(client_id="C-1"):
    match order["state"]:
        case "open":
            await orders.cancel(order_id=order["order_id"])
        case "filled" | "cancelled":
            print("done")
        case other:
            print("unknown", other)
