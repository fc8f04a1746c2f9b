import difflib

names = [c["name"] for c in await crm.find_clients()]
difflib.get_close_matches("Amelia Ried", names, n=3, cutoff=0.6)
