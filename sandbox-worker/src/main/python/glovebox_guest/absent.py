"""What of Python a script does not have, with what to do instead; nothing where that is plain.

The type checker reads these lists too.
"""

ABSENT = {
    "open": "there are no files: work with values, and return what is needed",
    "input": "nobody can be asked: a script gets its values from calls and inputs",
    "breakpoint": "print what you want to look at",
    "help": "inspect the API instead",
    "copyright": "",
    "credits": "",
    "license": "",
}

# Modules that are often asked for. All others are told with the list of those that there are.
ABSENT_MODULES = {
    "aiohttp": "there is no network: call the functions of the API",
    "concurrent": "there are no threads: await asyncio.gather(...) of the calls",
    "glob": "there are no files: work with values, and return what is needed",
    "httpx": "there is no network: call the functions of the API",
    "http": "there is no network: call the functions of the API",
    "matplotlib": "draw with chart.bar(data, title) or chart.line(data, labels, title), and return the picture",
    "multiprocessing": "there are no processes: await asyncio.gather(...) of the calls",
    "numpy": "use lists, statistics and math",
    "os": "there are no files, processes and environment: work with values, and return what is needed",
    "pandas": "use lists of dicts, statistics, itertools and collections.Counter",
    "pathlib.Path": "there are no files: PurePath takes a path apart",
    "pickle": "values are JSON: return them as they are",
    "plotly": "draw with chart.bar(data, title) or chart.line(data, labels, title), and return the picture",
    "pytz": "use zoneinfo",
    "requests": "there is no network: call the functions of the API",
    "seaborn": "draw with chart.bar(data, title) or chart.line(data, labels, title), and return the picture",
    "shutil": "there are no files: work with values, and return what is needed",
    "socket": "there is no network: call the functions of the API",
    "sqlite3": "there is no database: keep rows in lists and dicts",
    "subprocess": "there are no processes: work with values, and return what is needed",
    "tabulate": "format the lines with f-strings",
    "tempfile": "there are no files: work with values, and return what is needed",
    "threading": "there are no threads: await asyncio.gather(...) of the calls",
    "urllib.request": "there is no network: call the functions of the API",
    "yaml": "use json",
}
