"""A script's text to something that can be awaited.

The whole script becomes the body of one coroutine function whose names are all global. So ``await`` and
``return`` are at home at the top, the last expression is the value, and names outlive the run in a session.
"""

import __future__

import ast
import linecache

from .blocking import may_block, without_blocking
from .names import TopLevelNames

FILENAME = "<script>"
# As a module's own frame is called in a traceback.
_ENTRY = "<module>"


def compile_script(source):
    """The code object that defines the script's coroutine function."""
    linecache.cache[FILENAME] = (len(source), None, source.splitlines(True), FILENAME)
    tree = ast.parse(source, FILENAME)
    if may_block(source):
        without_blocking(tree)
    body, flags = _without_future_imports(tree.body)
    names = TopLevelNames()
    names.of_block(body)
    if ":=" in source:
        names.of_expressions(tree)
    if names.has_declarations or any(word in source for word in _OF_A_MODULE):
        body = [ast.fix_missing_locations(_at_function_level(node)) for node in body]
    if body and isinstance(body[-1], ast.Expr):
        body[-1] = ast.copy_location(ast.Return(body[-1].value), body[-1])
    if names.bound:
        body.insert(0, ast.Global(sorted(names.bound), **_PLACE))
    if "yield" in source:
        _YieldFinder().visit(tree)
    return compile(_module(body or [ast.Pass(**_PLACE)]), FILENAME, "exec", flags=flags, dont_inherit=True)


# They mean something else in a function than at the top of a module.
_OF_A_MODULE = ("eval", "exec", "locals", "vars")

_PLACE = {"lineno": 1, "col_offset": 0, "end_lineno": 1, "end_col_offset": 0}
_NO_ARGUMENTS = ast.arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[])


def _module(body):
    entry = ast.AsyncFunctionDef(
        name=_ENTRY, args=_NO_ARGUMENTS, body=body, decorator_list=[], type_params=[], **_PLACE
    )
    return ast.Module([entry], [])


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

    def visit_ImportFrom(self, node):
        if node.names[0].name != "*":
            return node
        text = f"from {'.' * node.level}{node.module or ''} import *"
        run = ast.Call(ast.Name("exec", ast.Load()), [ast.Constant(text), _globals_call()], [])
        return ast.copy_location(ast.Expr(run), node)

    def visit_Call(self, node):
        self.generic_visit(node)
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


class _YieldFinder(ast.NodeVisitor):
    """Refuses ``yield`` at the top level, which would make a generator of the script."""

    def visit_FunctionDef(self, node):
        pass

    visit_AsyncFunctionDef = visit_ClassDef = visit_Lambda = visit_FunctionDef

    def visit_Yield(self, node):
        raise SyntaxError("'yield' outside function", (FILENAME, node.lineno, node.col_offset + 1, None))

    visit_YieldFrom = visit_Yield
