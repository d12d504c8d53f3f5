package de.nahtstelle.guarantees;

import de.nahtstelle.portal.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

/** Somebody who writes to the database past the portal, in one transaction at a time. */
final class Hand implements AutoCloseable {
    private static final String WAITS_FOR_ME = "select pg_backend_pid() = any (pg_blocking_pids(?))";
    private static final int PATIENCE = 500;

    private final Connection database;

    Hand() throws SQLException {
        database = TestDatabase.connect();
        database.setAutoCommit(false);
    }

    /** With one snapshot for all statements of a transaction. */
    Hand repeatable() throws SQLException {
        database.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return this;
    }

    Hand write(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            bind(statement, values);
            statement.execute();
        }
        return this;
    }

    String read(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            bind(statement, values);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    /** Returns once the other one has to wait for what this one has written. */
    void awaitWaiting(Hand other) throws SQLException, InterruptedException {
        int backend = other.database.unwrap(PGConnection.class).getBackendPID();
        for (int attempt = 0; read(WAITS_FOR_ME, backend).equals("f"); attempt++) {
            if (attempt == PATIENCE) {
                throw new IllegalStateException("The other one does not wait");
            }
            Thread.sleep(20);
        }
    }

    void commit() throws SQLException {
        database.commit();
    }

    /** The constraint that refuses this statement, or the commit after it; empty when all of it went through. */
    Optional<String> refusal(String sql, Object... values) throws SQLException {
        try {
            write(sql, values).commit();
            return Optional.empty();
        } catch (PSQLException refused) {
            database.rollback();
            return Optional.of(name(refused));
        }
    }

    /** The same while another transaction makes it wait. */
    CompletableFuture<Optional<String>> refusalLater(String sql, Object... values) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return refusal(sql, values);
            } catch (SQLException unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
    }

    @Override
    public void close() throws SQLException {
        database.rollback();
        database.close();
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, values[place]);
        }
    }

    private static String name(PSQLException refused) {
        return Optional.ofNullable(refused.getServerErrorMessage())
                .map(said -> said.getConstraint())
                .orElse(refused.getSQLState());
    }
}
