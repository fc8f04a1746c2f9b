# line: 8
# says: c["email"] may be None, which has no attribute "split"
# severity: warning
# reads: only
clients = await crm.find_clients()
domains = {}
for c in clients:
    domain = c["email"].split("@")[1].lower()
    domains.setdefault(domain, []).append(c["name"])
domains
