"""What helps to find a fault: a local log, hooks for exceptions that nobody catches, and a report to copy.

Nothing here needs Qt, and nothing is ever sent.
"""
