# line: 11
# says: "advisor" is not a defined key
# hint: did you mean "adviser"?
async def first():
    try:
        return (await crm.find_clients())[0]
    finally:
        print("asked")


(await first())["advisor"]
