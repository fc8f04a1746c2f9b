from functools import cmp_to_key


def compared(a, b):
    return (a["name"] > b["name"]) - (a["name"] < b["name"])


sorted(await crm.find_clients(), key=cmp_to_key(compared))[0]["name"]
