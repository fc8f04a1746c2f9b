# attack: Imports from a zip archive that the script itself brings.
# expect: ZipImportError
import asyncio

zipimport = asyncio.sys.modules["zipimport"]
zipimport.zipimporter("/tmp/brought.zip")
