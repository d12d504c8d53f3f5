package violating.kam;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Lets anyone change it field by field. */
@Entity(name = "ViolatingLooseEntity")
public class LooseEntity {
    @Id
    private int id;

    /** Changes the id, which nobody should. */
    public void setId(int id) {
        this.id = id;
    }

    /** The id. */
    public int id() {
        return id;
    }
}
