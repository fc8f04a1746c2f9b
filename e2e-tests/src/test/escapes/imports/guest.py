# attack: Imports the guest's own Python.
# expect: ImportError
import glovebox_guest.guest
