from html import escape

rows = "".join(
    f"<tr><td>{escape(c['name'])}</td><td>{c['assets']:,.0f}</td></tr>"
    for c in await crm.find_clients()
)
f"<table>{rows}</table>".count("<tr>")
