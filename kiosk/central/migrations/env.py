"""How Alembic is run: on the connection that `database.migrate` hands it, never on its own."""

from alembic import context

from kiosk.central.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
