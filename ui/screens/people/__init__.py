"""The room for the people of this desk: who may sign in, and their passwords."""
