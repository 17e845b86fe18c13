"""Pixels: the window that a person at the desk sees."""
