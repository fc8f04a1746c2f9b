# line: 4
# says: client may be None, which cannot be looped over
client = await crm.get_client("C-1")
for key in client:
    print(key)
