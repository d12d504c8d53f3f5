package violating.kam;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Takes today from the machine. */
public class KamLooksAtTheWall {
    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
