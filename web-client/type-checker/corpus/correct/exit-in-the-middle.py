rows = await crm.find_clients(name="Reid")
if not rows:
    print("nobody")
    exit()
sys.exit(0)
