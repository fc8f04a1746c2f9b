from __future__ import annotations
from dataclasses import dataclass


@dataclass
class Node:
    name: str
    parent: Node | None = None
    children: list[Node] | None = None

    def path(self) -> str:
        return f"{self.parent.path()}/{self.name}" if self.parent else self.name

    def add(self, child: Node) -> Node:
        self.children = (self.children or []) + [child]
        child.parent = self
        return child


root = Node("root")
leaf = root.add(Node("a")).add(Node("b"))
leaf.path(), root.children[0].name
