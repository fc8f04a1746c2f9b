# value: true
(await fdc3.get_info())["fdc3Version"].startswith("2")
