"""Everything of the kiosk that is not pixels."""
