cd /tmp/ek/i3 && PYTHONPATH=/tmp/ek/i3 /work/main/.venv/bin/python -m pytest tests/core tests/test_live.py tests/test_floors.py -q -x --maxfail=15 -p no:cacheprovider 2>&1 | tail -40
