# attack: Imports the worker's global object by its usual name.
# expect: ImportError
import js

js.fetch(TARGET)
