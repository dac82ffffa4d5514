"""Helps to find faults: a local log, hooks for unhandled exceptions, and a report to copy.

Nothing here needs Qt, and nothing is ever sent.
"""
