package violating.kernel.here;

import org.jspecify.annotations.Nullable;
import violating.kernel.there.ThereKnowsHere;

/** Knows what knows it, in another package. */
public class HereKnowsThere {
    private @Nullable ThereKnowsHere other;

    /** The other half. */
    public @Nullable ThereKnowsHere other() {
        return other;
    }
}
