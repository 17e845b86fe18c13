"""What the centre sent back: seen side by side with what was typed, and decided on."""
