parts = []
parts.append("Report")
parts += [f"- {c['name']}" for c in await crm.find_clients()]
parts.extend(["", "end"])
text = "\n".join(parts)
text += "\n" + "=" * 10
body = f"""
Dear all,
{text}
""".strip()
len(body), body.splitlines()[0].center(40, "-"), body.title().swapcase().encode()[:4].hex(" ")
