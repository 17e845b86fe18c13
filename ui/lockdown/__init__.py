"""What keeps a machine that anybody may touch to the one thing it is for; see README.md."""
