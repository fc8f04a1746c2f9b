from math import floor, log10

bins = {}
for c in await crm.find_clients():
    magnitude = floor(log10(c["assets"])) if c["assets"] > 0 else 0
    bins[magnitude] = bins.get(magnitude, 0) + 1
for magnitude in sorted(bins):
    print(f"1e{magnitude}: {'#' * bins[magnitude]}")
