assets = [c["assets"] for c in await crm.find_clients()]
low, high, bins = min(assets), max(assets), 4
width = (high - low) / bins or 1
counts = [0] * bins
for a in assets:
    counts[min(int((a - low) / width), bins - 1)] += 1
for i, n in enumerate(counts):
    print(f"{low + i * width:>12,.0f} {'#' * n}")
