# line: 5
# says: "final_answer" is not defined
# hint: end the script with the value itself, or return it
rows = await crm.find_clients(name="")
final_answer(len(rows))
