"""Photographs at the centre: sealed pieces come in, whole ones are kept, few are ever opened."""
