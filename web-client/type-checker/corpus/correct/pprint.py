import pprint

pprint.pprint((await crm.find_clients())[:1], width=60)
