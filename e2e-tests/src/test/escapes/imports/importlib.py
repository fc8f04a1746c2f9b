# attack: Imports the importer.
# expect: ImportError
import importlib
