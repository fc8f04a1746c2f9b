# line: 7
# says: profile is never "defensiv"
# hint: did you mean "defensive"?
# severity: warning
client = (await crm.find_clients())[0]
profile = client["risk_profile"]
careful = profile == "defensiv"
