package violating.kam;

import de.nahtstelle.kernel.security.Actor;
import jakarta.transaction.Transactional;

/** Does what it is told, whoever tells it. */
@Transactional
public class CarelessUseCase {
    /** Does it. */
    public String doIt(Actor actor) {
        return actor.name();
    }
}
