"""The encrypted file that keeps every person and the outbox."""
