"""What a finger finds on the walk-in's screen."""
