package violating.contract.kam;

import de.nahtstelle.kernel.security.Actor;
import org.jspecify.annotations.Nullable;

/** Carries more than ids. */
public record TalkativeEvent(@Nullable Actor actor) {}
