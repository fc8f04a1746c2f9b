from collections import Counter

words = Counter()
for client in await crm.find_clients():
    words.update(client.get("note", "").lower().split())
sorted(words, key=words.get, reverse=True)[:10]
