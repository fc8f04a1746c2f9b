# says: false
# says: stage is never "Prospect"
# says: did you mean "prospect"? its values are client, prospect
stage = await crm.stage()
stage == "Prospect"
# --- next case
# says: [{"id": 1}]
# says: (a text: json.loads gives its value)
await crm.text()
