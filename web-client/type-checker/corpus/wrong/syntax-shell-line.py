# line: 4
# says: Invalid character
# hint: leave out the lines that begin with !
!pip install pandas
rows = await crm.find_clients(name="Reid")
len(rows)
