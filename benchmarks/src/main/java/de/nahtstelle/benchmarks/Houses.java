package de.nahtstelle.benchmarks;

import de.nahtstelle.benchmarks.house.House;
import de.nahtstelle.benchmarks.seed.Seeding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;

/** The houses of a run: only one is open at a time, because two would share the processors. */
public final class Houses {
    private final BenchOptions options;

    Houses(BenchOptions options) throws IOException {
        this.options = options;
        if (!options.keep) {
            remove(root());
        }
    }

    /** A house with the sample users and nothing else. */
    public House empty() throws IOException, InterruptedException {
        return House.open(options.jar, root().resolve("empty"));
    }

    /** A house with at least so many customers. */
    public House with(int customers) throws IOException, InterruptedException, SQLException {
        House house = House.open(options.jar, root().resolve("customers-" + customers));
        new Seeding(house.database()).fillUpTo(customers);
        return house;
    }

    private Path root() {
        return options.out.resolve("houses");
    }

    private static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> tree = Files.walk(directory)) {
                for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
