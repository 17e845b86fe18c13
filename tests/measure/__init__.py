"""Measures what widgets paint against the room they have."""
