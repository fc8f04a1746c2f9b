# line: 4
# says: "apis" is not defined
# hint: namespaces have nothing before them: write await crm.find_clients(...)
print(apis.crm.find_clients(name="Reid"))
