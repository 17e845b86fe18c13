"""Where the centre listens, and what the bodies are called."""

ENROLMENTS = "/v1/enrolments"
BATCHES = "/v1/batches"
CONTACT = "/v1/contact"
PHOTOS = "/v1/photos"

COSE = "application/cose"
CBOR = "application/cbor"
