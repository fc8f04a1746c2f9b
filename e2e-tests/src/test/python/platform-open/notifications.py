# error: tool-failed
await notifications.list_notifications()
