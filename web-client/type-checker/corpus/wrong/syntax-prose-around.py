# line: 4
# says: Statements must be separated
# hint: give the code alone
First the client:
```python
await crm.find_clients(name="Reid")
```
and then the note:
```python
await crm.add_note(client_id="C-1", text="x")
```
