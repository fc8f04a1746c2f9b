"""The guest's Python: what stands between a script and the one function that leaves the box.

Start reading in ``guest.py``. Nothing here is a wall: a script can reach and change all of it.
Whatever must hold against a hostile script is held by the browser and by the page.
"""
