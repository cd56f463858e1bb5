"""Attacks on a running server: what each must not do, and a control that shows that the probe would have seen it."""
