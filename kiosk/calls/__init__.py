"""The room in which a call for an officer crosses the office; see README.md."""
