"""Who this kiosk is: its keys, its enrolment, its operators."""
