"""What to look at when no phone comes through, in the order in which it mostly helps."""

from eventkit.machine.system import SYSTEMS


def advice(system: str, *, opened: int, loaded: int, hotspot: bool) -> list[str]:
    """Codes. `opened`: pages that were fetched, `loaded`: pages whose script answered; `system`: the laptop's."""
    codes = []
    if loaded:
        codes.append("socket")  # the network is right: something on the way holds back what stays open
    elif opened:
        codes.append("script")
    firewalls = [f"firewall-{name}" for name in sorted(SYSTEMS, key=lambda name: name != system)]
    codes += ["wifi", "mobile-data", "isolation", *firewalls, "hotspot", "access-points"]
    if hotspot:  # then eight devices are the likeliest reason of all
        codes.remove("hotspot")
        codes.insert(0, "hotspot")
    return codes
