table = [["Name", "Assets"]]
for c in await crm.find_clients():
    table.append([c["name"], c["assets"]])
table.append(["Total", sum(row[1] for row in table[1:])])
"\n".join("\t".join(str(x) for x in row) for row in table)
