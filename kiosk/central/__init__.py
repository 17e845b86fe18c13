"""The quota server: inbox, ledger, waves and draw."""
