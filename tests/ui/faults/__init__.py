"""Fault injection: every call that the window makes into storage and devices fails in turn."""
