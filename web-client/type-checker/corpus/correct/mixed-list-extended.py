cells = ["total"]
cells.extend([1, 2.5])
totals = {"a": 1}
totals.update({"b": "none"})
(cells, totals)
