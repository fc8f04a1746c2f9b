"""The names that a script binds at its top level.

Looks at statements and their targets only: walking every expression of a script would take longer than
compiling it.
"""

import ast

_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_IMPORTS = (ast.Import, ast.ImportFrom)
_DECLARATIONS = (ast.Global, ast.AnnAssign)
_BLOCKS = ("body", "orelse", "finalbody")
_PATTERNS = (ast.MatchAs, ast.MatchStar)


class TopLevelNames:
    """Of one script: the names that it binds, and whether it has statements that only a module may have."""

    def __init__(self):
        self.bound = set()
        self.has_declarations = False

    def of_block(self, body):
        for node in body:
            if not isinstance(node, ast.Expr):
                self._of_statement(node)

    def of_expressions(self, tree):
        """Those of ``:=``, wherever it stands: a name too many is read from the same place as before."""
        self.bound.update(node.target.id for node in ast.walk(tree) if isinstance(node, ast.NamedExpr))

    def _of_statement(self, node):
        if isinstance(node, _DEFINITIONS):
            self.bound.add(node.name)
        elif isinstance(node, _IMPORTS):
            self._of_import(node)
        else:
            self.has_declarations |= isinstance(node, _DECLARATIONS)
            self._of_targets(node)
            for block in _BLOCKS:
                self.of_block(getattr(node, block, ()))

    def _of_import(self, node):
        for alias in node.names:
            self.bound.add(alias.asname or alias.name.partition(".")[0])
        if "*" in self.bound:
            self.bound.remove("*")
            self.has_declarations = True

    def _of_targets(self, node):
        for target in getattr(node, "targets", ()):
            self._of_target(target)
        self._of_target(getattr(node, "target", None))
        self._of_target(getattr(node, "name", None))
        for item in getattr(node, "items", ()):
            self._of_target(item.optional_vars)
        for handler in getattr(node, "handlers", ()):
            if handler.name:
                self.bound.add(handler.name)
            self.of_block(handler.body)
        for case in getattr(node, "cases", ()):
            self._of_pattern(case.pattern)
            self.of_block(case.body)

    def _of_target(self, target):
        if isinstance(target, ast.Name):
            self.bound.add(target.id)
        elif isinstance(target, (ast.Tuple, ast.List)):
            for part in target.elts:
                self._of_target(part)
        elif isinstance(target, ast.Starred):
            self._of_target(target.value)

    def _of_pattern(self, pattern):
        for part in ast.walk(pattern):
            name = part.name if isinstance(part, _PATTERNS) else getattr(part, "rest", None)
            if name:
                self.bound.add(name)
