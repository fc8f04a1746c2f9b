# Who in Marketing spent more than allowed in the last quarter of 2025? Rejected claims do not count, and
# some have a budget of their own.
import asyncio

people = (await team.list_members(department="Marketing"))["members"]
claims = await asyncio.gather(
    *(team.list_expenses(member_id=person["id"], quarter="2025-Q4") for person in people)
)
levels = sorted({person["level"] for person in people})
budgets = {
    level: (await team.get_level_budget(level=level))["budget_eur"] for level in levels
}

over: dict[str, float] = {}
for person, claim in zip(people, claims):
    spent = sum(each["amount_eur"] for each in claim["expenses"] if each["state"] != "rejected")
    allowed = budgets[person["level"]]
    # Only of those who are over is it asked whether they have a budget of their own.
    if spent > allowed:
        allowed = (await team.get_own_budget(member_id=person["id"]))["budget_eur"] or allowed
    if spent > allowed:
        over[person["name"]] = round(spent - allowed, 2)

over
