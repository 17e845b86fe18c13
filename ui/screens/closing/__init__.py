"""The close of a day: look, sign, print."""
