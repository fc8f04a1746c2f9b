# line: 4
# says: "now" is not a known attribute of module "datetime"
# hint: use datetime.datetime.now(...)
datetime.now()
