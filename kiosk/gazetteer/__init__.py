"""The regions of Indonesia, to look up and to search."""
