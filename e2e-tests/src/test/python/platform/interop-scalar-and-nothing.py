# value: [7, {}]
[await trading.count(), await trading.nothing()]
