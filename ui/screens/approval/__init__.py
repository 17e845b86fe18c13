"""A second pair of eyes."""
