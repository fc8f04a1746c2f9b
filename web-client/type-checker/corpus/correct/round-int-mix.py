total = 0
for q in await market.quotes(["NESN"]):
    total += q["price"]
total = round(total)
total //= 2
share = total / 3
share = int(share)
x: int = 5
x = x / 2
print(total, share, x)
