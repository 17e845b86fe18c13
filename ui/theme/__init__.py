"""Colour, space and type, made into a style sheet and icons."""
