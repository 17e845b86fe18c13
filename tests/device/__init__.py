"""Who this kiosk is, and who may open it."""
