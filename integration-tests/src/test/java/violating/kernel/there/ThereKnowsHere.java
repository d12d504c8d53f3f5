package violating.kernel.there;

import org.jspecify.annotations.Nullable;
import violating.kernel.here.HereKnowsThere;

/** Knows what knows it, in another package. */
public class ThereKnowsHere {
    private @Nullable HereKnowsThere other;

    /** The other half. */
    public @Nullable HereKnowsThere other() {
        return other;
    }
}
