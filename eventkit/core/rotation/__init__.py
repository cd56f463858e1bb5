"""Rotation: who sits at which table in which round."""

from eventkit.core.rotation.planning import plan, plan_steps
from eventkit.core.rotation.task import Plan, Round, Task

__all__ = ["Plan", "Round", "Task", "plan", "plan_steps"]
