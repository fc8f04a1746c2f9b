# attack: Imports through the loader of a module that is allowed.
# expect: ZipImportError
import json

json.__spec__.loader.load_module("js")
