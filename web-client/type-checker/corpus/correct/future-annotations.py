from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Node:
    name: str
    parent: Node | None = None


Node("a", Node("b")).parent
