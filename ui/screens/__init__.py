"""One module per screen; screens do not know each other."""
