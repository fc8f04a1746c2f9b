# line: 6
# says: exeptions
# hint: exceptions
group = ExceptionGroup("two", [ValueError("a"), KeyError("b")])
raised = [str(each) for each in group.exceptions]
return raised + [str(each) for each in group.exeptions]
