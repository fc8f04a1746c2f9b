await orders.place_all(
    client_id="C-1",
    orders=[
        {"symbol": "NESN", "side": "buy", "quantity": 5},
        {"symbol": "ROG", "side": "sell", "quantity": 2, "comment": "rebalance"},
    ],
)
