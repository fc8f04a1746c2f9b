# line: 9
# says: "None" is not subscriptable
# severity: warning
# reads: only
clients = await crm.find_clients(segment="private")
out = []
for c in clients:
    rec = await crm.get_client(client_id=c["id"])
    out.append({"name": rec["name"], "email": rec["email"], "birthday": rec.get("birthday")})
out
