"""What lies over the pages of a walk-in screen: questions, news, the corner for staff."""
