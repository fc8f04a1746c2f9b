# line: 5
# says: "birth_day" is not a defined key
# hint: did you mean "birthday"?
client = await crm.get_client("C-1")
client and client.get("birth_day")
