# attack: Fetches with urllib.
# expect: ImportError
import urllib.request

urllib.request.urlopen(TARGET)
