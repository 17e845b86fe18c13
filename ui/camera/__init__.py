"""The camera: its live picture, what it is told about it, and the shot."""
