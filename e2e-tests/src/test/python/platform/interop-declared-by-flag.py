# value: {"symbol": "VOD.L", "price": 101.5}
await trading.quote(symbol="VOD.L")
