from datetime import date


def months(start, end):
    return (end.year - start.year) * 12 + end.month - start.month


ages = {
    c["name"]: months(date.fromisoformat(c["client_since"]), date(2026, 3, 1))
    for c in await crm.find_clients()
}
max(ages, key=ages.get)
