"""The queue: what waits on this machine, and what became of the rest."""
