"""The language that a kiosk and the centre both speak."""
