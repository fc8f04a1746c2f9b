# line: 6
# says: profile is never "defensiv"
# hint: did you mean "defensive"?
client = (await crm.find_clients())[0]
profile = client["risk_profile"]
careful = profile == "defensiv"
