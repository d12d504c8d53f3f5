package de.nahtstelle.web.kam.handback;

import de.nahtstelle.kam.handback.HandbackCase.Receiver;
import de.nahtstelle.kam.handback.ReceiverState;
import de.nahtstelle.web.security.CurrentActor;
import de.nahtstelle.web.shell.Format;
import de.nahtstelle.web.shell.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the parts of an agency apart where a handback comes to it in several, each with its own step. */
@Named
@RequestScoped
public class AgencyParts {
    @Inject
    CurrentActor actor;

    @Inject
    HandbackPage page;

    @Inject
    Texts texts;

    @Inject
    Format format;

    /** Whether the actor's agency has more than one part that counts. */
    public boolean isSeveral() {
        return own().size() > 1;
    }

    /** Which part it is: how many sites, and since when it is announced. */
    public String name(@Nullable Receiver part) {
        return part == null
                ? ""
                : texts.of(
                        "part.handback.name",
                        Map.of("n", part.sites(), "at", format.date(Objects.requireNonNull(part.announcedAt()))));
    }

    /** What the button does, named with its part where there are several. */
    public String action(String label, @Nullable Receiver part) {
        return isSeveral() && part != null
                ? texts.of("part.handback.action", Map.of("action", label, "n", part.sites()))
                : label;
    }

    /** What the agency can take over beside the part in front. */
    public List<Receiver> getOfferedLater() {
        return page.getOfferedParts().stream().skip(1).toList();
    }

    /** What has become of the data sets of the agency, as the name of a message: come, coming, or some of each. */
    public String getRecords() {
        List<Receiver> parts = own();
        boolean some = parts.stream().anyMatch(AgencyParts::taken);
        return parts.stream().allMatch(AgencyParts::taken) && some ? "taken" : some ? "own" : "coming";
    }

    private static boolean taken(Receiver part) {
        return part.state() == ReceiverState.TAKEN_OVER;
    }

    private List<Receiver> own() {
        return page.getFile().partsOf(actor.get());
    }
}
