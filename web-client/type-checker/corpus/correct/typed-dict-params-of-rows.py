def total(lines: list[dict]) -> float:
    return sum(l["quantity"] * l["price"] for l in lines)


def header(order: dict[str, object]) -> str:
    return f"{order['order_id']} {order['state']}"


for o in await orders.list_("C-1"):
    print(header(o), total(o["lines"]))
