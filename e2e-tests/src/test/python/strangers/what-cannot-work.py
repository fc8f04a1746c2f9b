# says: there are no files
open("x")
# --- next case
# says: nobody can be asked
x = input("name?")
# --- next case
# says: inspect the API instead
help(crm)
# --- next case
# says: use lists of dicts
import pandas as pd
# --- next case
# says: use lists, statistics and math
import numpy as np
# --- next case
# says: there is no network
import requests
# --- next case
# says: there is no database
import sqlite3
# --- next case
# says: there are no threads
import threading
# --- next case
# says: available are json
import queue
queue.Queue()
# --- next case
# says: there are no files
import os
os.getcwd()
# --- next case
# says: could not be resolved
from .__future__ import x
# --- next case
# says: the class TextIOWrapper has no JSON form
import io
io.TextIOWrapper
