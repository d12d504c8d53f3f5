package de.nahtstelle.kernel.persistence;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database answers, wrapped as deep as the layers between wrap it. */
final class DatabaseSays {
    private DatabaseSays() {}

    static RuntimeException refusedBy(String constraint) {
        return answer("C23514\0n" + constraint + "\0Mrefused\0");
    }

    static RuntimeException deadlock() {
        return answer("C40P01\0Mdeadlock\0");
    }

    private static RuntimeException answer(String fields) {
        return new RuntimeException(new IllegalStateException(new PSQLException(new ServerErrorMessage(fields))));
    }
}
