async def main() -> dict:
    found = await crm.find_clients(name="Reid")
    return {"count": len(found)}


if __name__ == "__main__":
    result = await main()
    print(result)
