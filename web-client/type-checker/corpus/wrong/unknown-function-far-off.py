# line: 3
# says: crm has no function "delete_everything"
await crm.delete_everything()
