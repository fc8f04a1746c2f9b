"""The builtins of Python that a script does not have, with what to do instead; nothing where that is plain.

The type checker reads this list too.
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
