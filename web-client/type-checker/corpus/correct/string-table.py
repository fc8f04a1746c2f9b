rows = [("Name", "Segment", "Assets")] + [
    (c["name"], c["segment"], f"{c['assets']:,.0f}") for c in await crm.find_clients()
]
widths = [max(len(r[i]) for r in rows) for i in range(3)]
print("\n".join("  ".join(cell.ljust(w) for cell, w in zip(row, widths)) for row in rows))
