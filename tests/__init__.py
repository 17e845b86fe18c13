"""The promises, told as small stories."""
