"""The room of the settings: what this machine does, and what each choice means."""
