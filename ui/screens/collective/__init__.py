"""Collective registration: a table is chosen, checked, registered, and answered."""
