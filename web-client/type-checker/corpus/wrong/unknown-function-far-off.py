# line: 3
# says: Cannot access attribute "delete_everything"
await crm.delete_everything()
