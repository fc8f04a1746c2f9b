from collections import Counter

clients = await crm.find_clients()
counts = Counter(client["risk_profile"] for client in clients)
counts.most_common(2)
