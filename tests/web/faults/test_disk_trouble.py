"""Other things that happen to a disk: it refuses every write, or the folder of the data is gone."""

import sys
from pathlib import Path

import pytest

from tests.web.faults.evening import evening
from tests.web.faults.test_full_disk import all_keep, trouble
from tests.web.running import wait_until


@pytest.mark.skipif(sys.platform != "linux", reason="needs prlimit, and a folder that can be renamed in use")
def test_whatever_the_disk_suffers_from_is_told_and_the_evening_goes_on_after_it(tmp_path: Path) -> None:
    import resource

    with evening(tmp_path, 3, every=0.1) as hall:
        hall.goes_on()
        assert trouble(hall.moderator) is None
        assert hall.running.process is not None
        pid = hall.running.process.pid
        # As on a disk that was made read-only: the system refuses each write to a file.
        usual = resource.prlimit(pid, resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
        all_keep(hall)
        assert trouble(hall.moderator) == "failing"
        assert hall.running.browser().view(hall.code, "display")["view"]["card"]
        resource.prlimit(pid, resource.RLIMIT_FSIZE, usual)
        hall.goes_on()
        wait_until(lambda: trouble(hall.moderator) is None)

        away = hall.running.data.rename(tmp_path / "elsewhere")
        hall.goes_on()
        assert trouble(hall.moderator) == "moved"
        away.rename(hall.running.data)
        assert trouble(hall.moderator) is None
        hall.finish()
        hall.balance()
