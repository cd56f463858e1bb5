"""`python -m eventkit`."""

from eventkit.cli import main

main()
