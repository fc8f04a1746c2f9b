# value: [true, "Trading", true, "Renamed"]
mine = await windows.my_window()
listed = {window["id"] for window in await windows.list_windows()}
trading_window = (await interop.list_servers("Trading.Quote"))[0].get("windowId", "")
title = await windows.get_title(trading_window)
url = await windows.get_url(trading_window)
await windows.set_title(trading_window, "Renamed")
[mine["id"] in listed, title, url.endswith("/trading.html"), await windows.get_title(trading_window)]
