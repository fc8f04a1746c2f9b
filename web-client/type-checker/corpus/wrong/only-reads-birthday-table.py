# line: 9
# says: rec may be None, which has no keys and no items
# severity: warning
# reads: only
clients = await crm.find_clients(segment="private")
out = []
for c in clients:
    rec = await crm.get_client(client_id=c["id"])
    out.append({"name": rec["name"], "email": rec["email"], "birthday": rec.get("birthday")})
out
