# value: [[1, 2, 3, 4, 5], "time"]
read = await trading.prices(symbol="VOD.L", items=100, ms=700)
[[price["bid"] for price in read["items"]], read["ended"]]
