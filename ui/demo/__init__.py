"""The whole way once, for a newcomer: a centre, a training kiosk, made-up people, key presses."""
