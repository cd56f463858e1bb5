"""What a script of the browser brings along."""

import re
from pathlib import Path


def imported(file: Path, found: set[Path]) -> set[Path]:
    """A module and all that it brings along at once; what it fetches later (`import("…")`) is not among it."""
    if file in found:
        return found
    found.add(file)
    for name in re.findall(r'(?:from|^import) "(\.[^"]+)"', file.read_text("utf-8"), re.MULTILINE):
        base = (file.parent / name).resolve()
        for path in (base.with_name(f"{base.name}{ending}") for ending in (".ts", ".tsx")):
            if path.exists():
                imported(path, found)
    return found
