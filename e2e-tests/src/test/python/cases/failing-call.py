# error: tool-failed
# line: 4
# message: crm.close_desk: Zurich 4 is in use
await crm.close_desk(desk="Zurich 4")
