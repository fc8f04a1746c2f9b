"""In place of the event loops that wait for sockets, signals and processes, which a sandbox has not."""

from . import events

__all__ = ()

_DefaultEventLoopPolicy = events._BaseDefaultEventLoopPolicy
