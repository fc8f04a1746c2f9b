rows = [1, 2]
for row in rows:
    print(f"{row}", max(rows))
