"""The desk's tools: what `kiosk` does without a window."""
