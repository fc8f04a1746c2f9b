# What do all clients together hold in the Health sector, and in which three companies most?
# Some five thousand positions are read here; a few lines leave.
from collections import defaultdict

exported = await portfolios.export_positions(sector="Health")
by_company: dict[str, float] = defaultdict(float)
for position in exported["positions"]:
    by_company[position["name"]] += position["value_eur"]

ranked = sorted(by_company.items(), key=lambda entry: entry[1], reverse=True)
{
    "positions": len(exported["positions"]),
    "total_eur": round(sum(by_company.values()), 2),
    "most": [[name, round(value, 2)] for name, value in ranked[:3]],
}
