# attack: Imports ssl.
# expect: ImportError
import ssl
