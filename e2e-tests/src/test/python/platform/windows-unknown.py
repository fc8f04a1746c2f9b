# error: tool-failed
# message: windows.findById found nothing for {"id":"nothing"}
await windows.close_window("nothing")
