# line: 4
# says: Statements must be separated
# hint: give the code alone
Here is the script:
```python
await crm.find_clients(name="Reid")
```
