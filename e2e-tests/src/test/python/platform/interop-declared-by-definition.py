# value: {"account": "A-1", "size": 12}
await trading.position("A-1")
