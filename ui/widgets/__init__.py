"""Fields, buttons and chips that know domain values."""
