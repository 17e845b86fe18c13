"""Nothing confirmed is lost, nothing personal lies open, and everything is found again quickly."""
