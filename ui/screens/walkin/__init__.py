"""The walk-in kiosk: a person registers alone, one question after the other."""
