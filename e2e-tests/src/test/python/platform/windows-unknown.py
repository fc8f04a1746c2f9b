# error: tool-failed
# message: windows.close_window: windows.findById found nothing for {"id":"nothing"}
await windows.close_window("nothing")
