"""Scripts that wait as programs do that own their event loop, rewritten to ``await``.

``asyncio.run(main())``, ``runner.run(main())`` of an ``asyncio.Runner``, ``loop.run_until_complete(main())`` and
``time.sleep(1)`` block; the guest never does.
Where ``await`` can stand they become one: at the script's top, in its async functions, and in plain
functions of the top whose every use is a call from such a place. What is left is refused when it runs.
"""

import ast

# One of these stands in every script that blocks: most scripts are not walked through.
_SIGNS = (
    "asyncio.run(",
    "import run",
    "asyncio as",
    "Runner",
    "run_until_complete(",
    "time.sleep(",
    "import sleep",
    "time as",
)


def may_block(source):
    return any(sign in source for sign in _SIGNS)


def without_blocking(tree):
    """Rewrites the tree in place."""
    names = _Names(tree)
    made_async = _plain_functions_that_may_wait(tree, names)
    for node in tree.body:
        _Rewriter(names, made_async).visit(node)
    tree.body = [_as_async(node) if _is_plain(node) and node.name in made_async else node for node in tree.body]


class _Names:
    """What a script calls the functions that block, by its imports."""

    def __init__(self, tree):
        self._modules = {}
        self._functions = {}
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                self._modules.update({each.asname or each.name: each.name for each in node.names})
            elif isinstance(node, ast.ImportFrom):
                for each in node.names:
                    self._functions[each.asname or each.name] = f"{node.module}.{each.name}"
        self._runners = set(self._names_of_runners(tree))

    def _names_of_runners(self, tree):
        for node in ast.walk(tree):
            if isinstance(node, ast.Assign) and self._makes_runner(node.value):
                yield from (target.id for target in node.targets if isinstance(target, ast.Name))
            elif isinstance(node, ast.withitem) and self._makes_runner(node.context_expr):
                if isinstance(node.optional_vars, ast.Name):
                    yield node.optional_vars.id

    def _makes_runner(self, node):
        return isinstance(node, ast.Call) and self._called(node.func) == "asyncio.Runner"

    def _is_runner(self, node):
        return isinstance(node, ast.Name) and node.id in self._runners or self._makes_runner(node)

    def awaited(self, call):
        """What is to be awaited instead of a call that blocks; None for any other call."""
        name = self._called(call.func)
        if name == "time.sleep" and len(call.args) == 1:
            return _sleep(call)
        if name == "asyncio.run" and call.args:
            return call.args[0]
        if isinstance(call.func, ast.Attribute) and len(call.args) == 1:
            method, owner = call.func.attr, call.func.value
            if method == "run_until_complete" or method == "run" and self._is_runner(owner):
                return call.args[0]
        return None

    def _called(self, function):
        if isinstance(function, ast.Name):
            return self._functions.get(function.id, "")
        if isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name):
            module = function.value.id
            return f"{self._modules.get(module, module)}.{function.attr}"
        return ""


def _sleep(call):
    loop = ast.Call(ast.Name("__import__", ast.Load()), [ast.Constant("asyncio")], [])
    return ast.Call(ast.Attribute(loop, "sleep", ast.Load()), call.args, [])


def _is_plain(node):
    return isinstance(node, ast.FunctionDef) and not node.decorator_list


def _as_async(node):
    return ast.copy_location(ast.AsyncFunctionDef(**dict(ast.iter_fields(node))), node)


def _plain_functions_that_may_wait(tree, names):
    """The functions of the top that block, or call one that does, and are used in no way but calls that can wait."""
    plain = {node.name: node for node in tree.body if _is_plain(node)}
    waiting = set()
    while True:
        more = {name for name, node in plain.items() if name not in waiting and _blocks(node, names, waiting)}
        if not more:
            break
        waiting |= more
    while waiting:
        uses = _Uses(waiting)
        for node in tree.body:
            uses.visit(node)
        if not uses.other:
            break
        waiting -= uses.other
    return waiting


def _blocks(function, names, waiting):
    found = _Calls()
    for node in function.body:
        found.visit(node)
    if found.yields:
        return False
    called = (call.func.id for call in found.calls if isinstance(call.func, ast.Name))
    return any(names.awaited(call) for call in found.calls) or any(name in waiting for name in called)


class _Calls(ast.NodeVisitor):
    """The calls of one function. Stops where another or a class begins, in which its ``await`` cannot stand."""

    def __init__(self):
        self.calls = []
        self.yields = False

    def visit_Call(self, node):
        self.calls.append(node)
        self.generic_visit(node)

    def visit_Yield(self, node):
        self.yields = True

    visit_YieldFrom = visit_Yield

    def visit_FunctionDef(self, node):
        pass

    visit_AsyncFunctionDef = visit_ClassDef = visit_Lambda = visit_GeneratorExp = visit_FunctionDef


class _Walk:
    """On its way through a tree it knows whether ``await`` can stand; ``made_async`` names functions where it will."""

    def __init__(self, made_async):
        self._made_async = made_async
        self._can_wait = True

    def visit_FunctionDef(self, node):
        return self._inside(node, node.name in self._made_async and self._can_wait)

    def visit_AsyncFunctionDef(self, node):
        return self._inside(node, True)

    def visit_Lambda(self, node):
        return self._inside(node, False)

    visit_ClassDef = visit_GeneratorExp = visit_Lambda

    def _inside(self, node, can_wait):
        before, self._can_wait = self._can_wait, can_wait
        self.generic_visit(node)
        self._can_wait = before
        return node


class _Uses(_Walk, ast.NodeVisitor):
    """Of some functions: those that are used otherwise than in calls from where ``await`` can stand."""

    def __init__(self, functions):
        super().__init__(functions)
        self.other = set()

    def visit_Call(self, node):
        if isinstance(node.func, ast.Name) and self._can_wait:
            for part in (*node.args, *node.keywords):
                self.visit(part)
        else:
            self.generic_visit(node)

    def visit_Name(self, node):
        if node.id in self._made_async:
            self.other.add(node.id)


class _Rewriter(_Walk, ast.NodeTransformer):
    """Puts ``await`` where something blocks or calls a function that waits now."""

    def __init__(self, names, made_async):
        super().__init__(made_async)
        self._names = names

    def visit_Call(self, node):
        self.generic_visit(node)
        if not self._can_wait:
            return node
        awaited = self._names.awaited(node)
        if awaited is None and isinstance(node.func, ast.Name) and node.func.id in self._made_async:
            awaited = node
        return node if awaited is None else ast.fix_missing_locations(ast.copy_location(ast.Await(awaited), node))
