"""What the program says, by purpose: tables of sentences in both languages, and no logic."""
