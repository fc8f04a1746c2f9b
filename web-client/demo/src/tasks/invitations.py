# Invite the first two clients of Amelia Reid's adviser who are due for a review this month.
# Each message asks you first; denied, it stays unsent and the script goes on.
amelia = (await clients.find_clients(name="Amelia Reid"))["clients"][0]
mine = await advisers.list_clients(adviser_id=amelia["adviser_id"], page_size=200)
ids = {client["id"] for client in mine["clients"]}

due = []
page = 1
while page:
    answer = await clients.list_reviews_due(from_="2026-03-16", to="2026-03-31", page=page)
    due += [review for review in answer["reviews"] if review["client_id"] in ids]
    page = answer["next_page"]

sent = []
for review in due[:2]:
    letter = await mail.render_template(
        template="review-invitation", client_id=review["client_id"]
    )
    try:
        message = await mail.send_message(
            client_id=review["client_id"], subject=letter["subject"], text=letter["text"]
        )
        sent.append([message["client_id"], message["subject"]])
    except ToolDenied:
        print(f"{review['name']} was not invited")

sent
