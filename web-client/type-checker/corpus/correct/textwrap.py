import textwrap

for client in await crm.find_clients():
    if note := client.get("note"):
        print(textwrap.indent(textwrap.fill(note, 60), "  "))
