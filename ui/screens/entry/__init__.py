"""The one page on which a person is taken down."""
