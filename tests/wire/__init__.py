"""The language of both ends: what it carries, and what it refuses."""
