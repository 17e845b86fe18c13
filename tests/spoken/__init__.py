"""What a screen reader hears: the window read back through AT-SPI."""
