"""A forgotten password: whom to ask, the request to the centre, and its reply."""
