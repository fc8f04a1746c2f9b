# line: 7
# says: "advisr" is not a defined key
# hint: did you mean "adviser"?
private = await crm.find_clients(segment="private")
others = await crm.find_clients(segment="foundation")
everybody = private + others
{c["id"]: c["advisr"]["desk"] for c in everybody}
