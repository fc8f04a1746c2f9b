line = "{name}: {assets:,.2f} ({share:.1%})"
clients = await crm.find_clients()
total = sum(c["assets"] for c in clients) or 1
"\n".join(line.format(name=c["name"], assets=c["assets"], share=c["assets"] / total) for c in clients)
