package violating.web;

import java.util.List;
import violating.kam.LooseEntity;

/** A page that shows entities. */
public class PageWithEntity {
    List<LooseEntity> rows = List.of();

    int first() {
        return rows.get(0).id();
    }
}
