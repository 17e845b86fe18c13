"""Parts that more than one screen shows, made of widgets and words."""
