# Prepare Amelia Reid's review. While it waits, press "Reload the page now": the run is there
# afterwards, and goes on from where it was. What it had done is recorded, and is not done again.
import asyncio

client = (await clients.find_clients(name="Amelia Reid"))["clients"][0]
portfolio = await portfolios.get_portfolio(client_id=client["id"])
worth = portfolio["cash_eur"] + sum(each["value_eur"] for each in portfolio["positions"])
print(f"{client['name']} has {worth:,.0f} EUR with us")

await asyncio.sleep(8)

letter = await mail.render_template(template="review-invitation", client_id=client["id"])
message = await mail.send_message(
    client_id=client["id"], subject=letter["subject"], text=letter["text"]
)
[message["client_id"], message["subject"]]
