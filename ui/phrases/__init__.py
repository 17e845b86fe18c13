"""What the program says: the files of words, and how dates and numbers are put together."""
