import statistics

assets = [c["assets"] for c in await crm.find_clients()]
statistics.median(assets), statistics.quantiles(assets, n=4)
