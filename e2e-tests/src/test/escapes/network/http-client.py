# attack: Fetches with http.client.
# expect: ImportError
import http.client

http.client.HTTPConnection(TARGET).request("GET", "/")
