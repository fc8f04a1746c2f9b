# line: 4
# says: "None" cannot be used as iterable
client = await crm.get_client("C-1")
for key in client:
    print(key)
