parts = []
parts += ["# Report", ""]
parts.extend(f"* {c['name']}" for c in await crm.find_clients())
report = "\n".join(parts).strip() + "\n"
print(report.splitlines()[0].lstrip("# "))
