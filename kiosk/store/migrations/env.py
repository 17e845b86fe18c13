"""How Alembic is run: on the connection that `upgrade` hands it, never on its own."""

from alembic import context

from kiosk.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
