# value: [[["VOD.L", 1], ["VOD.L", 2], ["VOD.L", 3]], "count"]
read = await trading.prices(symbol="VOD.L", items=3)
[[list(price.values()) for price in read["items"]], read["ended"]]
