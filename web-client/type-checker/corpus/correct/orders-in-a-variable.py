new_orders = []
for symbol, quantity in {"NESN": 5, "ROG": -2}.items():
    new_orders.append(
        {"symbol": symbol, "side": "buy" if quantity > 0 else "sell", "quantity": abs(quantity)}
    )
await orders.place_all(client_id="C-1", orders=new_orders)
