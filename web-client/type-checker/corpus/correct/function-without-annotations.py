def biggest(rows, key, count=3):
    return sorted(rows, key=lambda row: row[key], reverse=True)[:count]


[c["name"] for c in biggest(await crm.find_clients(), "assets")]
