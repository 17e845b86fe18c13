"""Background tasks and core events, brought onto the UI thread."""
