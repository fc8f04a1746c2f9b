# line: 4
# says: "display" is not defined
# hint: print it, or end the script with it
display(await crm.find_clients(name=""))
