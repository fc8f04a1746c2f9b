"""A script's text to something that can be awaited.

The whole script becomes the body of one coroutine function whose names are all global. So ``await`` and
``return`` are at home at the top, the last expression is the value, and names outlive the run in a session.
"""

import __future__

import ast
import linecache

FILENAME = "<script>"
# As a module's own frame is called in a traceback.
_ENTRY = "<module>"


def compile_script(source):
    """The code object that defines the script's coroutine function."""
    tree = ast.parse(source, FILENAME)
    linecache.cache[FILENAME] = (len(source), None, source.splitlines(True), FILENAME)
    body, flags = _without_future_imports(tree.body)
    body = [_at_function_level(node) for node in body]
    if body and isinstance(body[-1], ast.Expr):
        body[-1] = ast.copy_location(ast.Return(body[-1].value), body[-1])
    names = sorted(_bound_names(body))
    if names:
        body.insert(0, ast.Global(names))
    body = body or [ast.Pass()]
    entry = ast.AsyncFunctionDef(
        name=_ENTRY,
        args=ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]),
        body=body,
        decorator_list=[],
        type_params=[],
    )
    module = ast.fix_missing_locations(ast.Module([entry], []))
    _refuse_yield(tree)
    return compile(module, FILENAME, "exec", flags=flags, dont_inherit=True)


def entry_of(namespace):
    """Takes the coroutine function out of the namespace that the code was run in."""
    return namespace.pop(_ENTRY)


def _without_future_imports(body):
    """The statements without ``from __future__ import …``, which no function may hold, and their flags."""
    flags = 0
    kept = []
    for node in body:
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            for alias in node.names:
                flags |= getattr(__future__, alias.name).compiler_flag
        else:
            kept.append(node)
    return kept, flags


def _at_function_level(node):
    """Statements that mean at a module's top what they may not say in a function."""
    if isinstance(node, ast.Global):
        return ast.copy_location(ast.Pass(), node)
    return _ScriptLevel().visit(node)


class _ScriptLevel(ast.NodeTransformer):
    """Walks the statements of the top level only, through if, for, while, with, try and match."""

    def visit_FunctionDef(self, node):
        return node

    visit_AsyncFunctionDef = visit_ClassDef = visit_Lambda = visit_FunctionDef

    def visit_AnnAssign(self, node):
        if not isinstance(node.target, ast.Name):
            return node
        if node.value is None:
            return ast.copy_location(ast.Pass(), node)
        self.generic_visit(node)
        return ast.copy_location(ast.Assign([node.target], node.value), node)

    def visit_Call(self, node):
        self.generic_visit(node)
        if _is_asyncio_run(node):
            return ast.copy_location(ast.Await(node.args[0]), node)
        if _is_named(node, ("locals", "vars"), 0):
            node.func.id = "globals"
        elif _is_named(node, ("exec", "eval"), 1):
            node.args.append(ast.copy_location(_globals_call(), node))
        return node


def _is_named(node, names, arguments):
    """At a module's top the local names are the global ones."""
    is_bare = len(node.args) == arguments and not node.keywords
    return is_bare and isinstance(node.func, ast.Name) and node.func.id in names


def _globals_call():
    return ast.Call(ast.Name("globals", ast.Load()), [], [])


def _is_asyncio_run(node):
    return (
        isinstance(node.func, ast.Attribute)
        and node.func.attr == "run"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "asyncio"
        and len(node.args) == 1
    )


class _Names(ast.NodeVisitor):
    """The names that the top level binds."""

    def __init__(self):
        self.found = set()

    def visit_FunctionDef(self, node):
        self.found.add(node.name)
        for part in node.decorator_list:
            self.visit(part)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node):
        self.visit_FunctionDef(node)
        for part in node.bases:
            self.visit(part)

    def visit_Lambda(self, node):
        pass

    def visit_Name(self, node):
        if not isinstance(node.ctx, ast.Load):
            self.found.add(node.id)

    def _visit_comprehension(self, node):
        for part in ast.walk(node):
            if isinstance(part, ast.NamedExpr):
                self.found.add(part.target.id)

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _visit_comprehension

    def visit_Import(self, node):
        for alias in node.names:
            self.found.add(alias.asname or alias.name.partition(".")[0])

    def visit_ImportFrom(self, node):
        for alias in node.names:
            if alias.name != "*":
                self.found.add(alias.asname or alias.name)

    def visit_ExceptHandler(self, node):
        if node.name:
            self.found.add(node.name)
        self.generic_visit(node)

    def visit_MatchAs(self, node):
        if node.name:
            self.found.add(node.name)
        self.generic_visit(node)

    def visit_MatchStar(self, node):
        if node.name:
            self.found.add(node.name)

    def visit_MatchMapping(self, node):
        if node.rest:
            self.found.add(node.rest)
        self.generic_visit(node)


def _bound_names(body):
    names = _Names()
    for node in body:
        names.visit(node)
    return names.found


class _YieldFinder(_Names):
    def visit_FunctionDef(self, node):
        pass

    visit_AsyncFunctionDef = visit_ClassDef = visit_FunctionDef

    def visit_Yield(self, node):
        raise SyntaxError("'yield' outside function", (FILENAME, node.lineno, node.col_offset + 1, None))

    visit_YieldFrom = visit_Yield


def _refuse_yield(tree):
    _YieldFinder().visit(tree)
