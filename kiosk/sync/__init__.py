"""Getting the outbox to the centre and its answers back."""
